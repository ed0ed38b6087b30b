import { KINDS, MOST, type Narrow } from './narrow-column.js';

const FIRST_BLOCK = 1_024;
/** The next block has this share of all rows so far: few blocks, and little of the last one stands empty. */
const NEXT = 0.5;

type Numbers = Narrow | Float64Array;

/**
 * Numbers one after the other, in blocks: as there come more, none of what is there is copied, so that nothing is thrown
 * away while millions of rows are read. They are one array when they are asked for.
 */
abstract class Blocks<T extends Numbers> {
  length = 0;
  protected full: T[] = [];
  protected open: T;
  protected filled = 0;

  constructor(first: T) {
    this.open = first;
  }

  /** All of them, and room behind them. They hold until the next number. */
  get values(): T {
    if (this.full.length === 0) return this.open;
    const all = this.make(this.length);
    let at = 0;
    for (const block of this.full) {
      all.set(block, at);
      at += block.length;
    }
    all.set(this.open.subarray(0, this.filled), at);
    // What comes next opens a block of its own.
    this.full = [];
    this.open = all;
    this.filled = all.length;
    return all;
  }

  protected abstract make(length: number): T;

  protected nextBlock(): void {
    this.full.push(this.open);
    this.open = this.make(Math.max(FIRST_BLOCK, Math.ceil(NEXT * this.length)));
    this.filled = 0;
  }
}

/** Whole numbers, in as few bytes as the largest of them takes. */
export class NarrowBlocks extends Blocks<Narrow> {
  private kind: 0 | 1 | 2 = 0;

  constructor() {
    super(new Uint8Array(FIRST_BLOCK));
  }

  push(value: number): void {
    if (value > MOST[this.kind]) this.widen(value);
    if (this.filled === this.open.length) this.nextBlock();
    this.open[this.filled] = value;
    this.filled += 1;
    this.length += 1;
  }

  protected make(length: number): Narrow {
    return new KINDS[this.kind](length);
  }

  private widen(value: number): void {
    while (value > MOST[this.kind] && this.kind < 2) this.kind = this.kind === 0 ? 1 : 2;
    this.full = this.full.map((block) => new KINDS[this.kind](block));
    this.open = new KINDS[this.kind](this.open);
  }
}

/** Numbers of any kind, likewise. */
export class DoubleBlocks extends Blocks<Float64Array> {
  constructor() {
    super(new Float64Array(FIRST_BLOCK));
  }

  push(value: number): void {
    if (this.filled === this.open.length) this.nextBlock();
    this.open[this.filled] = value;
    this.filled += 1;
    this.length += 1;
  }

  protected make(length: number): Float64Array {
    return new Float64Array(length);
  }
}
