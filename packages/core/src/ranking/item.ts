/**
 * What the host's catalogue says of something that can be recommended. Add whatever fields your cards show.
 */
export interface Item {
  /** Unique in the catalogue. */
  readonly id: string;
  readonly title: string;
  /** Facts taste can be read from, each `facet:value`, for example `genre:romance`. At most 64. */
  readonly traits: readonly string[];
  /** How widely it is liked: any count that is not negative. Compared to the largest among the candidates. */
  readonly popularity?: number;
  /** A server's own score, 0 to 1; takes the place of popularity. */
  readonly score?: number;
  /** Items that go with it, with similarities 0 to 1, as a server computes them from many people. */
  readonly similar?: readonly (readonly [id: string, similarity: number])[];
  /** At most two neighbours on a shelf share one. */
  readonly category?: string;
  /** False for what cannot be had now. @default true */
  readonly available?: boolean;
  /** True for what is there to sell: an offer, an upgrade, something on sale. Left out while it is quiet after a setback. @default false */
  readonly promotion?: boolean;
  /**
   * Set by a shelf whose ranking comes from a provider (`fromProvider`), on the items in its slots: every signal that is
   * recorded about such an item carries it.
   */
  readonly attribution?: string;
}
