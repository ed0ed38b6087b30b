const FIRST_ROOM = 64;
/** A column of so many rows gets half as much room again, so that little of it stands empty. */
const GROWTH = 1.5;

const KINDS = [Uint8Array, Uint16Array, Uint32Array] as const;
const MOST = [0xff, 0xffff, 0xffff_ffff] as const;

/** Whole numbers one after the other, in as few bytes as the largest of them takes. */
export class NarrowColumn {
  values: Uint8Array | Uint16Array | Uint32Array = new Uint8Array(FIRST_ROOM);
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

/** Numbers of any kind, likewise. */
export class DoubleColumn {
  values = new Float64Array(FIRST_ROOM);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Float64Array(Math.ceil(GROWTH * this.length));
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }
}
