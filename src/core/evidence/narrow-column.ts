const FIRST_ROOM = 64;
/** A column of so many rows gets half as much room again, so that little of it stands empty. */
const GROWTH = 1.5;

export const KINDS = [Uint8Array, Uint16Array, Uint32Array] as const;
export const MOST = [0xff, 0xffff, 0xffff_ffff] as const;

export type Narrow = Uint8Array | Uint16Array | Uint32Array;

/** Whole numbers one after the other, in as few bytes as the largest of them takes. */
export class NarrowColumn {
  values: Narrow = new Uint8Array(FIRST_ROOM);
  length = 0;
  private kind: 0 | 1 | 2 = 0;

  push(value: number): void {
    if (value > MOST[this.kind] || this.length === this.values.length) this.makeRoom(value);
    this.values[this.length] = value;
    this.length += 1;
  }

  private makeRoom(value: number): void {
    while (value > MOST[this.kind] && this.kind < 2) this.kind = this.kind === 0 ? 1 : 2;
    const isFull = this.length === this.values.length;
    const room = isFull ? Math.ceil(GROWTH * this.length) : this.values.length;
    const larger = new KINDS[this.kind](room);
    larger.set(this.values);
    this.values = larger;
  }
}
