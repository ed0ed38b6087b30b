/** What a rate schedule makes of billed units. */
export interface Rated {
  /** What its invoice line counts in, a formula, where that is made with a number. */
  readonly unit?: string;
  readonly quantity: string;
  readonly rate: string | undefined;
  readonly before: string;
  /** `before` less what bought nothing. */
  readonly used: string;
}
