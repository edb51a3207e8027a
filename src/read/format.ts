/** What a file says of itself; null where it says nothing. */
export interface Parsed {
  /** The text to keep, not yet normalised. */
  readonly text: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  /** EDTF. */
  readonly published: string | null;
  /** BCP 47, stated by the author: it is believed. */
  readonly language: string | null;
  /** BCP 47, set by a template or tool: used when the text itself does not tell. */
  readonly languageHint?: string | null;
  readonly marking?: string | null;
}

/** One kind of file that reports come in. */
export interface Format {
  readonly name: string;
  readonly mime: string;
  /** With the dot, in lower case. */
  readonly extensions: readonly string[];
  /** Whether decoded content without a telling extension is of this format. */
  recognises(content: string): boolean;
  /** Takes decoded content apart; throws `UnreadableReportError` (with `source`) when it can't. */
  parse(content: string, source: string): Promise<Parsed>;
}
