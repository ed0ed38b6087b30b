const FIRST_SLOTS = 64;
/** The share of slots that may be taken: beyond it looking up takes long. */
const FULLEST = 0.6;

/** Counts of what several whole numbers have in common: a few thousand of them, met millions of times. */
export class NumberCounts {
  /** Of each slot the place of what stands there, from 1; 0 where it is free. */
  private slots = new Uint32Array(FIRST_SLOTS);
  /** The numbers of each, one after the other. */
  private readonly numbers: number[] = [];
  private readonly sums: number[] = [];

  /** @param width how many numbers there are */
  constructor(private readonly width: number) {}

  /** Counts one more of these numbers; beyond the width they are not looked at. */
  add(of: readonly number[]): void {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = this.hashOf(of, 0) & mask;
    for (let own = slots[slot] ?? 0; own > 0; own = slots[slot] ?? 0) {
      if (this.isOf(own - 1, of)) {
        this.sums[own - 1] = (this.sums[own - 1] ?? 0) + 1;
        return;
      }
      slot = (slot + 1) & mask;
    }
    for (let at = 0; at < this.width; at += 1) this.numbers.push(of[at] ?? 0);
    slots[slot] = this.sums.push(1);
    if (this.sums.length > FULLEST * slots.length) this.makeRoom();
  }

  rows<Row>(make: (of: readonly number[], sum: number) => Row): Row[] {
    const { numbers, width } = this;
    return this.sums.map((sum, place) => make(numbers.slice(place * width, (place + 1) * width), sum));
  }

  private isOf(place: number, of: readonly number[]): boolean {
    const first = place * this.width;
    for (let at = 0; at < this.width; at += 1) if (this.numbers[first + at] !== of[at]) return false;
    return true;
  }

  private hashOf(of: readonly number[], first: number): number {
    let hash = 0;
    for (let at = 0; at < this.width; at += 1) hash = Math.imul(hash ^ (of[first + at] ?? 0), 0x9e3779b1);
    return hash ^ (hash >>> 15);
  }

  private makeRoom(): void {
    const slots = new Uint32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let place = 0; place < this.sums.length; place += 1) {
      let slot = this.hashOf(this.numbers, place * this.width) & mask;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
    }
    this.slots = slots;
  }
}
