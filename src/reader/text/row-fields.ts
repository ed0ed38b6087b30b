/** Numbers that a field takes among the bounds: where it starts, where it ends, and whether quotes are doubled in it. */
const A_FIELD = 3;

/** The fields of a row as places in its text. One is cut out when it is asked for: what nobody asks for is never read. */
export class RowFields {
  /** @param bounds of each field the start, the end, and 1 where quotes are doubled in it */
  constructor(
    private readonly text: string,
    private readonly bounds: readonly number[],
    /** Of a row with more fields than its header so many count. */
    readonly length = bounds.length / A_FIELD,
  ) {}

  at(place: number): string | undefined {
    if (place < 0 || place >= this.length) return undefined;
    const first = place * A_FIELD;
    const own = this.text.slice(this.bounds[first], this.bounds[first + 1]);
    return this.bounds[first + 2] === 1 ? own.replaceAll('""', '"') : own;
  }

  /** Whether nothing stands in a field. */
  isEmpty(place: number): boolean {
    const first = place * A_FIELD;
    return this.bounds[first] === this.bounds[first + 1];
  }

  first(length: number): RowFields {
    return new RowFields(this.text, this.bounds, length);
  }

  all(): string[] {
    return Array.from({ length: this.length }, (_, place) => this.at(place) ?? '');
  }
}
