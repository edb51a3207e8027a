/** What one trait says about two sightings being the same thing. */
export interface Evidence {
  /** Adds up over the traits; negative when it speaks against. */
  readonly points: number;
  /** A phrase, empty when the trait says nothing. */
  readonly why: string;
  /** The two can't be the same. */
  readonly rulesOut?: boolean;
  /** A person should decide, whatever the other traits say. */
  readonly doubtful?: boolean;
}

export const nothing: Evidence = { points: 0, why: '' };
