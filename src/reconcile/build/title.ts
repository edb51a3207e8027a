import type { RecordField, RecordKind, RecordPart } from '../../model/record.js';
import type { Actor } from '../../model/values/actor.js';
import { phrase } from './phrase.js';

type Fields = Readonly<Record<string, RecordField>>;

/** Longest quotation and item in a title, in characters. */
const MOST = 80;
const MOST_PARTIES = 3;

const first = (fields: Fields, name: string): unknown => fields[name]?.values[0]?.value;
const word = (fields: Fields, name: string): string => String(first(fields, name) ?? '');
const party = (fields: Fields, name: string): string =>
  (first(fields, name) as Actor | undefined)?.name ?? '';

const parties = (fields: Fields, name: string): string =>
  (fields[name]?.values ?? [])
    .slice(0, MOST_PARTIES)
    .map(({ value }) => (value as Actor).name)
    .join(', ');

const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST - 1).trimEnd()}…` : text);

const join = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

function amount(fields: Fields): string {
  const quantity = first(fields, 'quantity');
  const money = first(fields, 'money');
  const percent = first(fields, 'percent');
  const item = cut(word(fields, 'item'));
  return join(
    [
      quantity ? phrase('quantity', quantity) : '',
      money ? phrase('money', money) : '',
      percent ? phrase('percent', percent) : '',
      quantity ? '' : item,
    ],
    ', ',
  );
}

function meetingTitle(fields: Fields, parts: readonly RecordPart[]): string {
  const company = parts.slice(0, MOST_PARTIES).map((part) => part.actor?.name ?? '');
  const hosts = parties(fields, 'hosts');
  const who = hosts === '' ? join(company, ', ') : hosts;
  const kind = join([word(fields, 'format'), word(fields, 'type')], ' ');
  return join([kind, word(fields, 'place'), word(fields, 'when'), who], ', ');
}

/** A short name of values only: `virtual summit, 2025-03-15, United Kingdom`. */
export function titleOf(kind: RecordKind, fields: Fields, parts: readonly RecordPart[]): string {
  switch (kind) {
    case 'meeting':
      return meetingTitle(fields, parts);
    case 'commitment': {
      const sides = join([party(fields, 'actor'), party(fields, 'recipient')], ' → ');
      return join([sides, amount(fields) || word(fields, 'category')], ': ');
    }
    case 'position':
      return join([party(fields, 'actor'), word(fields, 'subject')], ': ');
    case 'proposal': {
      const name = join([word(fields, 'type'), word(fields, 'duration')], ' ');
      return join([name, parties(fields, 'proposers') || cut(word(fields, 'terms'))], ', ');
    }
    case 'measure':
      return join(
        [word(fields, 'type'), join([parties(fields, 'by'), party(fields, 'against')], ' → ')],
        ': ',
      );
    case 'incident': {
      const sides = join([party(fields, 'by'), party(fields, 'against')], ' → ');
      return join([word(fields, 'type'), word(fields, 'place'), word(fields, 'when'), sides], ', ');
    }
    case 'statement':
      return join([party(fields, 'speaker'), `“${cut(word(fields, 'quote'))}”`], ': ');
    case 'actor':
      return word(fields, 'name');
  }
}
