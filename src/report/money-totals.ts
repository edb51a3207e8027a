import type { LedgerRecord } from '../model/record.js';
import { type Bound, Money } from '../model/values/amount.js';
import { formatMoney } from './format-amount.js';

/** What the commitments of a list come to in one currency. */
export interface MoneyTotal {
  readonly currency: string;
  readonly total: Money;
  /** How many commitments are in it. */
  readonly commitments: number;
}

/** Totals per currency and what was left out of them, in words. */
export interface MoneyTotals {
  readonly totals: readonly MoneyTotal[];
  readonly notes: readonly string[];
}

const firstValue = (record: LedgerRecord, field: string): unknown => record.fields[field]?.values[0]?.value;

/** The sum of a commitment: the value shown first, in its original currency. */
function sumOf(record: LedgerRecord): Money | null {
  const money = Money.safeParse(firstValue(record, 'money'));
  return money.success ? money.data : null;
}

/** Sums that are bounded on one side make a total that is; on both sides, or about, one that is about right. */
function boundOf(sums: readonly Money[]): Bound {
  const bounds = new Set(sums.map(({ bound }) => bound).filter((bound) => bound !== 'exact'));
  if (bounds.size === 0) return 'exact';
  if ([...bounds].every((bound) => bound === 'over' || bound === 'at-least'))
    return bounds.size === 1 ? [...bounds][0]! : 'at-least';
  if ([...bounds].every((bound) => bound === 'under' || bound === 'up-to')) return 'up-to';
  return bounds.size === 1 && bounds.has('range') ? 'range' : 'about';
}

function addUp(currency: string, sums: readonly Money[]): Money {
  const bound = boundOf(sums);
  const sum = (value: (money: Money) => number): number =>
    sums.reduce((total, money) => total + value(money), 0);
  const high = bound === 'range' ? sum((money) => money.high ?? money.amount) : null;
  const middle = (money: Money): number =>
    money.high === null ? money.amount : (money.amount + money.high) / 2;
  return { amount: sum(bound === 'about' ? middle : (money) => money.amount), high, bound, currency };
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/** Why a commitment is not in the totals; null when it is. */
function omission(record: LedgerRecord, listed: ReadonlySet<string>): string | null {
  const status = firstValue(record, 'status');
  if (firstValue(record, 'modality') === 'denied') return 'denied';
  if (status === 'withdrawn' || status === 'suspended') return status;
  if (record.links.some(({ type, record: other }) => type === 'part-of' && listed.has(other)))
    return 'part of another one listed';
  return null;
}

/**
 * What commitments come to, per currency and never across currencies. Left out, and said so: what was withdrawn,
 * suspended or denied, what is part of another one in the list, and what has no sum.
 */
export function moneyTotals(records: readonly LedgerRecord[]): MoneyTotals {
  const listed = new Set(records.map(({ id }) => id));
  const sums = new Map<string, Money[]>();
  const omitted = new Map<string, number>();
  for (const record of records) {
    const money = sumOf(record);
    const reason = money ? omission(record, listed) : 'without a sum';
    if (reason) omitted.set(reason, (omitted.get(reason) ?? 0) + 1);
    else if (money) sums.set(money.currency, [...(sums.get(money.currency) ?? []), money]);
  }
  const doubts = records.filter((record) =>
    record.links.some(
      ({ type, record: other }) => type === 'maybe-same-as' && listed.has(other) && other > record.id,
    ),
  );
  const notes = [...omitted].map(
    ([reason, count]) => `not counted: ${counted(count, 'commitment')} ${reason}`,
  );
  if (doubts.length > 0)
    notes.push(`${counted(doubts.length, 'pair')} may be one commitment and count twice`);
  const totals = [...sums].map(([currency, each]) => ({
    currency,
    total: addUp(currency, each),
    commitments: each.length,
  }));
  return { totals: totals.sort((a, b) => (a.currency < b.currency ? -1 : 1)), notes };
}

/** Totals as lines after an empty one: "total £1.6 bn (1 commitment)"; none for no totals. */
export function formatTotals({ totals, notes }: MoneyTotals): string[] {
  if (totals.length === 0) return [];
  const lines = totals.map(
    ({ total, commitments }) => `total ${formatMoney(total)} (${counted(commitments, 'commitment')})`,
  );
  return ['', ...lines, ...notes];
}
