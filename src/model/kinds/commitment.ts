import { z } from 'zod';
import { Actor } from '../values/actor.js';
import { Money, Percent, Quantity } from '../values/amount.js';
import { When } from '../values/when.js';
import { defineKind } from './kind.js';

/** What is offered. `troops`: soldiers, police, ships, aircraft with crews, staff. */
export const Category = z.enum([
  'weapons',
  'troops',
  'training',
  'intelligence',
  'finance',
  'humanitarian',
  'reconstruction',
  'defence-spending',
  'sanctions',
  'diplomatic',
  'other',
]);
export type Category = z.infer<typeof Category>;

/** Stages run `considered` → `pledged` → `committed` → `allocated` → `delivered`; or `suspended`, `withdrawn`. */
export const CommitmentStatus = z.enum([
  'considered',
  'pledged',
  'committed',
  'allocated',
  'delivered',
  'suspended',
  'withdrawn',
]);
export type CommitmentStatus = z.infer<typeof CommitmentStatus>;

/** What an actor offers, promises, sets aside or delivers. */
export const commitment = defineKind({
  name: 'commitment',
  label: 'Commitment',
  plural: 'commitments',
  shape: {
    actor: Actor,
    recipient: Actor.nullable(),
    category: Category,
    item: z.string().nullable(),
    quantity: Quantity.nullable(),
    money: z.array(Money),
    percent: Percent.nullable(),
    instrument: z
      .enum(['grant', 'loan', 'guarantee', 'export-finance', 'asset-proceeds', 'in-kind'])
      .nullable(),
    deadline: When.nullable(),
    status: CommitmentStatus,
    conditions: z.array(z.string()),
  },
  fields: {
    actor: { label: 'actor', value: 'actor' },
    recipient: { label: 'recipient', value: 'actor' },
    category: { label: 'category', value: 'choice' },
    item: { label: 'item', value: 'text', copied: true },
    quantity: { label: 'quantity', value: 'quantity' },
    money: { label: 'money', value: 'money', many: true },
    percent: { label: 'share', value: 'percent' },
    instrument: { label: 'instrument', value: 'choice' },
    deadline: { label: 'deadline', value: 'when' },
    status: { label: 'status', value: 'choice' },
    conditions: { label: 'conditions', value: 'text', many: true, copied: true },
  },
  scored: {
    keys: ['actor'],
    rest: [
      'category',
      'item',
      'quantity',
      'money',
      'percent',
      'recipient',
      'instrument',
      'deadline',
      'status',
      'conditions',
    ],
    all: ['actor', 'category'],
  },
});
