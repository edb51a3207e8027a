import type { Claim, Refusal } from '../model/claim.js';
import type { LedgerRecord, RecordKind } from '../model/record.js';
import type { Report } from '../model/report.js';
import type { MadeRecord } from './make-record.js';

/** What adding one report did. */
export interface Added {
  /** Id of the report. */
  readonly report: string;
  /** False when the ledger had it already; then nothing was changed. */
  readonly isNew: boolean;
  /** The earlier report that it is a near-identical copy of. */
  readonly duplicateOf: string | null;
  /** How many claims were kept. */
  readonly claims: number;
  /** Claims that can't be kept, with the reason. */
  readonly refused: readonly Refusal[];
  /** Records that are new or that a claim has joined. */
  readonly records: readonly MadeRecord[];
}

/** Which records; what is not given does not restrict. */
export interface RecordFilter {
  readonly kind?: RecordKind;
  readonly ids?: readonly string[];
  /** An actor's id, name or `type:id`, in any case and without accents: `GB`, `poland`, `organisation:EC`. */
  readonly actor?: string;
  /** EDTF: the thing's own date (else that of its reports) is not before the first day of this. */
  readonly since?: string;
  /** EDTF: it is not after the last day of this. */
  readonly until?: string;
  /** Status, else stance, else modality. */
  readonly status?: string;
  /** Category, else type. */
  readonly category?: string;
  readonly subject?: string;
  readonly disputed?: boolean;
  /** Id of a claim that it rests on. */
  readonly claim?: string;
}

/** A report without its text. */
export interface ReportSummary extends Omit<Report, 'text'> {
  readonly claims: number;
  /** When the ledger took it in: ISO 8601 date-time. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}

/** Something that an id, or the beginning of one, stands for. */
export interface Found {
  readonly type: 'record' | 'claim' | 'report';
  readonly id: string;
}

/** What can be asked of a ledger. Lists come in pages, so that none has to fit into memory. */
export interface LedgerView {
  /** In order of their own dates, the undated last; with their links. */
  records(filter?: RecordFilter): AsyncIterable<LedgerRecord>;
  /** In order of publication, the undated last. */
  reports(filter?: {
    readonly ids?: readonly string[];
    readonly since?: string;
    readonly until?: string;
  }): AsyncIterable<ReportSummary>;
  /** The claims of these ids, or all of a report in the order of its text; unknown ids are left out. */
  claims(of: { readonly ids: readonly string[] } | { readonly report: string }): Promise<readonly Claim[]>;
  /** A report with its text; undefined when it is not there. */
  report(id: string): Promise<Report | undefined>;
  /** What an id or the beginning of one stands for (with or without `meeting-`), ten at most. */
  find(id: string): Promise<readonly Found[]>;
}

/** What is wrong with a ledger, in a sentence, and where. */
export interface Flaw {
  /** `entry 12`, `claim c-0123…`, `record meeting-0123…`. */
  readonly where: string;
  readonly what: string;
}

/** What `verify` looked at, and the first thing that is wrong. */
export interface Verification {
  readonly entries: number;
  readonly reports: number;
  readonly claims: number;
  readonly records: number;
  readonly flaw: Flaw | null;
}

/**
 * The record of a coalition, kept for good: entries that are only ever appended, chained by hash, and views that
 * are made from them. One contract test suite runs on every store.
 */
export interface Ledger {
  /**
   * Puts a report and its claims in, all or nothing. A report that is there already changes nothing.
   * Throws `LedgerError` when it can't be written.
   */
  add(report: Report, claims: readonly Claim[], who: string): Promise<Added>;
  readonly view: LedgerView;
  /** Checks chain, texts, spans, ids, and every view against the entries; stops at the first flaw. */
  verify(): Promise<Verification>;
  /** Makes all views again from the entries. */
  rebuild(): Promise<void>;
  close(): Promise<void>;
}
