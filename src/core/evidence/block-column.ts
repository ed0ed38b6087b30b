import { KINDS, MOST, type Narrow } from './narrow-column.js';

const FIRST_BLOCK = 1_024;
/** The next block has this share of all rows so far: few blocks, and little of the last one stands empty. */
const NEXT = 0.5;

/**
 * Whole numbers one after the other, in as few bytes as the largest of them takes. They stand in blocks: as there come
 * more, none of what is there is copied, so that nothing is thrown away while millions of rows are read.
 */
export class NarrowBlocks {
  length = 0;
  private kind: 0 | 1 | 2 = 0;
  private full: Narrow[] = [];
  private open: Narrow = new Uint8Array(FIRST_BLOCK);
  private filled = 0;

  push(value: number): void {
    if (value > MOST[this.kind]) this.widen(value);
    if (this.filled === this.open.length) this.nextBlock();
    this.open[this.filled] = value;
    this.filled += 1;
    this.length += 1;
  }

  /** Copies all of them to where there is room for so many. */
  copyTo(room: Uint32Array | Float64Array): void {
    let at = 0;
    for (const block of this.full) {
      room.set(block, at);
      at += block.length;
    }
    room.set(this.open.subarray(0, this.filled), at);
  }

  private nextBlock(): void {
    this.full.push(this.open);
    this.open = new KINDS[this.kind](Math.max(FIRST_BLOCK, Math.ceil(NEXT * this.length)));
    this.filled = 0;
  }

  private widen(value: number): void {
    while (value > MOST[this.kind] && this.kind < 2) this.kind = this.kind === 0 ? 1 : 2;
    this.full = this.full.map((block) => new KINDS[this.kind](block));
    this.open = new KINDS[this.kind](this.open);
  }
}
