/** Beginnings of files that are no text, each with what the file is and how to get a text out of it. */
const SIGNATURES: readonly { readonly bytes: string; readonly what: string; readonly advice?: string }[] = [
  { bytes: '%PDF-', what: 'a PDF document', advice: 'Take its text out first, for instance with pdftotext.' },
  {
    bytes: 'PK\u0003\u0004',
    what: 'a ZIP archive or office document (docx, odt, epub)',
    advice: 'Unpack it, or save the document as plain text.',
  },
  {
    bytes: '\u00d0\u00cf\u0011\u00e0',
    what: 'an old office document (doc, xls)',
    advice: 'Save it as plain text.',
  },
  { bytes: '{\\rtf', what: 'an RTF document', advice: 'Save it as plain text.' },
  { bytes: '\u001f\u008b', what: 'gzip data', advice: 'Unpack it first, for instance with gunzip.' },
  { bytes: 'BZh', what: 'bzip2 data', advice: 'Unpack it first.' },
  { bytes: '\u00fd7zXZ', what: 'xz data', advice: 'Unpack it first.' },
  { bytes: '(\u00b5/\u00fd', what: 'zstandard data', advice: 'Unpack it first.' },
  { bytes: '7z\u00bc\u00af', what: 'a 7z archive', advice: 'Unpack it first.' },
  { bytes: '\u0089PNG', what: 'an image (PNG)' },
  { bytes: '\u00ff\u00d8\u00ff', what: 'an image (JPEG)' },
  { bytes: 'GIF8', what: 'an image (GIF)' },
  { bytes: 'RIFF', what: 'sound, video or an image (RIFF)' },
  { bytes: '\u007fELF', what: 'a program' },
  { bytes: 'SQLite format 3', what: 'an SQLite database' },
];

/** How much is looked at, in bytes, and what share of control characters text may have. */
const LOOKED_AT = 8192;
const MOST_CONTROL = 0.02;

/** Why bytes that are not UTF-16 can't be text, and what to do; null when they may be. */
export function binaryReason(bytes: Uint8Array): { readonly what: string; readonly advice: string } | null {
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const known = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  if (known)
    return {
      what: `is ${known.what}, not text`,
      advice: known.advice ?? 'Only text, Markdown and HTML can be read.',
    };
  const control = head.match(/[^\P{Cc}\t\n\v\f\r\u0080-\u009f]/gu)?.length ?? 0;
  if (control > head.length * MOST_CONTROL)
    return { what: 'is binary data, not text', advice: 'Only text, Markdown and HTML can be read.' };
  return null;
}
