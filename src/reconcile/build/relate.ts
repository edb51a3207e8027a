import type { FieldValue } from '../../model/kinds/kind.js';
import type { Modality } from '../../model/modality.js';
import type { RecordKind, Relation } from '../../model/record.js';
import { byDate, daysBetween } from '../values/days.js';
import { meet } from '../values/meet.js';
import { isOff, isSettled, type Manner } from './manners.js';

/** A field as relations see it: what type its values have, and what it means when they differ. */
export interface FieldSpec {
  readonly kind: RecordKind;
  readonly value: FieldValue;
  readonly manner: Manner;
}

/** A value with how and when it was said: `first` and `last` are publication dates of its reports. */
export interface Said {
  readonly value: unknown;
  readonly modality: Modality;
  readonly first: string | null;
  readonly last: string | null;
}

/** The firmest modality first. */
export const FIRMNESS: Readonly<Record<Modality, number>> = {
  reported: 0,
  planned: 1,
  possible: 2,
  denied: 3,
};

/** Days after which a person may be out of an office, or back in it, without a contradiction. */
const OFFICE_ENDS = 90;

/** The last report of one came before the first report of the other. */
function inTurn(a: Said, b: Said): boolean {
  const known = a.first !== null && b.first !== null;
  return known && (byDate(a.last, b.first) < 0 || byDate(b.last, a.first) < 0);
}

const pair = (a: Said, b: Said, x: unknown, y: unknown): boolean =>
  (a.value === x && b.value === y) || (a.value === y && b.value === x);

function relateStages(kind: RecordKind, a: Said, b: Said): Relation {
  const ended =
    (isOff(kind, a.value) && isSettled(kind, b.value)) || (isOff(kind, b.value) && isSettled(kind, a.value));
  return ended && a.modality === b.modality && !inTurn(a, b) ? 'disputed' : 'updated';
}

/**
 * A stance changes: what was last said on an earlier day is superseded. Last said on one day, a condition makes
 * support or refusal more exact, and everything else is disputed.
 */
function relateStances(a: Said, b: Said): Relation {
  if (a.modality !== b.modality || byDate(a.last, b.last) !== 0) return 'updated';
  return a.value === 'conditional' || b.value === 'conditional' ? 'refined' : 'disputed';
}

/** Who held an office may have left it, or come back, where time enough lies between the reports. */
function relateTenures(a: Said, b: Said): Relation {
  const [early, late] = byDate(a.last, b.first) < 0 ? [a, b] : [b, a];
  const apart = byDate(early.last, late.first) < 0 ? daysBetween(early.last, late.first) : null;
  return apart !== null && apart > OFFICE_ENDS ? 'updated' : 'disputed';
}

/** Whoever hosts attends; whoever was invited came or stayed away. */
function relateRoles(a: Said, b: Said): Relation {
  if (pair(a, b, 'host', 'attendee')) return 'refined';
  if (a.value === 'invitee' || b.value === 'invitee' || a.modality !== b.modality) return 'updated';
  return 'disputed';
}

/** Expected, then held; called off. What is said to be and not to be at one time is disputed. */
function relateModalities(a: Said, b: Said): Relation {
  if (a.value !== 'denied' && b.value !== 'denied') return 'updated';
  return inTurn(a, b) ? 'updated' : 'disputed';
}

/** Facts: rules 1 to 3 of "How values of one field relate". */
function relateFacts(type: FieldValue, a: Said, b: Said): Relation {
  const how = meet(type, a.value, b.value);
  if (how === 'equal' || how === 'unrelated') return 'agreed';
  if (a.modality !== b.modality) return 'updated';
  if (how === 'holds' || how === 'held') return 'refined';
  if (how === 'meet') return 'agreed';
  return a.modality !== 'reported' && inTurn(a, b) ? 'updated' : 'disputed';
}

/**
 * How two values of one field relate. Symmetric. Equal values are `agreed` whatever their modality; a planned and a
 * reported one that differ are `updated`; of two reported ones the narrower `refined` the wider, and two that can't
 * both be true are `disputed`. Plans that follow one another are `updated`.
 */
export function relate(spec: FieldSpec, a: Said, b: Said): Relation {
  if (a.value === b.value) return 'agreed';
  switch (spec.manner) {
    case 'stage':
      return relateStages(spec.kind, a, b);
    case 'stance':
      return relateStances(a, b);
    case 'tenure':
      return relateTenures(a, b);
    case 'role':
      return relateRoles(a, b);
    case 'modality':
      return relateModalities(a, b);
    case 'label':
    case 'wording': {
      const how = meet(spec.value, a.value, b.value);
      return how === 'holds' || how === 'held' ? 'refined' : 'agreed';
    }
    case 'list':
      return 'agreed';
    case 'fact':
      return relateFacts(spec.value, a, b);
  }
}
