import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataError } from '../errors.js';

let folder: string | null = null;

/** The package's `data` folder, found upwards from this file (source and build lie at different depths). */
function dataFolder(): string {
  if (folder) return folder;
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at)) {
    if (existsSync(join(at, 'data', 'countries.tsv'))) return (folder = join(at, 'data'));
    if (dirname(at) === at)
      throw new DataError('the package’s data folder is missing', 'reinstall the package');
  }
}

/** Text of a data file (`countries/en.tsv`); an empty string when it is optional and absent. */
export function readData(name: string, optional = false): string {
  const path = join(dataFolder(), name);
  if (!existsSync(path)) {
    if (optional) return '';
    throw new DataError(`data/${name} is missing`, 'reinstall the package');
  }
  return readFileSync(path, 'utf8');
}

/** Rows of a tab-separated file with a header line, as objects by column; comment lines begin with `#`. */
export function parseTable(text: string, name: string): Readonly<Record<string, string>>[] {
  const [header, ...lines] = text
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const columns = header?.split('\t') ?? [];
  return lines.map((line, index) => {
    const cells = line.split('\t');
    if (cells.length > columns.length)
      throw new DataError(`data/${name}, row ${index + 2}: more cells than columns`, 'mend the file');
    return Object.fromEntries(columns.map((column, at) => [column, cells[at]?.trim() ?? '']));
  });
}

/** Parsed rows of a data file. */
export const readTable = (name: string, optional = false): Readonly<Record<string, string>>[] =>
  parseTable(readData(name, optional), name);

/** Names (`persons/africa.tsv`) of the tables in one folder of `data`, sorted. */
export const listData = (name: string): string[] =>
  readdirSync(join(dataFolder(), name))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => `${name}/${file}`);
