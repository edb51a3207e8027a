import { expect, test } from 'vitest';
import { type Line, splitLines } from './split-lines.js';

async function split(chunks: readonly (string | Uint8Array)[], longest = 20): Promise<Line[]> {
  const stream = (async function* () {
    yield* chunks;
  })();
  const lines: Line[] = [];
  for await (const line of splitLines(stream, longest)) lines.push(line);
  return lines;
}

test.each([
  ['one chunk', ['a\nb\n'], ['a', 'b']],
  ['without an end', ['a\nb'], ['a', 'b']],
  ['over chunks', ['a', 'b\nc', 'd\n'], ['ab', 'cd']],
  ['empty ones are passed over', ['\n\na\n \r\n'], ['a']],
  ['a carriage return stays for JSON to ignore', ['a\r\nb'], ['a\r', 'b']],
  ['a byte order mark goes', ['\ufeffa\n'], ['a']],
  ['a character over two chunks', [Buffer.from('é\n').subarray(0, 1), Buffer.from('é\n').subarray(1)], ['é']],
  ['nothing', [], []],
])('%s', async (_, chunks, wanted) => {
  expect((await split(chunks)).map(({ text }) => text)).toEqual(wanted);
});

test('a line that is too long or not UTF-8 is a problem, and the next one is fine', async () => {
  const lines = await split([
    'x'.repeat(15),
    'x'.repeat(15),
    '\nb\n',
    Buffer.from([0xff, 0x0a]),
    'c',
    'x'.repeat(30),
  ]);
  expect(lines.map(({ text, problem }) => text ?? problem)).toEqual([
    'this line is longer than 0 MB',
    'b',
    'this line is not UTF-8',
    'this line is longer than 0 MB',
  ]);
});
