import { NarrowColumn } from './narrow-column.js';

const FIRST_SLOTS = 64;
/** The share of slots that may be taken: beyond it looking up takes long. */
const FULLEST = 0.6;
/** What FNV-1a begins with and multiplies by. */
const HASH = { start: 0x811c9dc5, times: 0x01000193 } as const;

/** Letters as numbers of 16 bits, or of 8 where there are no others. */
type Units = Uint16Array | Uint8Array;
const MOST = { ascii: 0x7f, unit: 0xffff } as const;
/** Numbers that a slot has: the number that stands there, from 1, or 0 where it is free; and where its letters are. */
const A_SLOT = 2;

/**
 * Ids and the numbers that stand for them, from 0 in the order in which they come. Of millions of ids only the letters are
 * kept, one behind the other: as texts of their own they would take several times the memory. An id that is looked up
 * is met with two steps into memory that is too large to be near: its slot, and its letters.
 */
export class IdNumbers {
  private slots = new Uint32Array(A_SLOT * FIRST_SLOTS);
  /** Of each id how many letters it has, and these. */
  private readonly letters = new NarrowColumn();
  /** Where this begins for each number. */
  private readonly starts = new NarrowColumn();
  private units = new Uint16Array(64);

  constructor(...first: readonly string[]) {
    for (const id of first) this.of(id);
  }

  get size(): number {
    return this.starts.length;
  }

  of(id: string): number {
    if (id.length > this.units.length) this.units = new Uint16Array(2 * id.length);
    for (let at = 0; at < id.length; at += 1) this.units[at] = id.charCodeAt(at);
    return this.numberOf(this.units, 0, id.length, MOST.unit);
  }

  /** The same of an id that is there as bytes; −1, and nothing is kept, where they are more than ASCII. */
  ofBytes(bytes: Uint8Array, from: number, to: number): number {
    return this.numberOf(bytes, from, to, MOST.ascii);
  }

  /** All ids by their numbers. */
  names(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.name(number));
  }

  private name(number: number): string {
    const { values } = this.letters;
    const start = this.starts.values[number] ?? 0;
    const end = start + 1 + (values[start] ?? 0);
    let name = '';
    for (let at = start + 1; at < end; at += 1) name += String.fromCharCode(values[at] ?? 0);
    return name;
  }

  private numberOf(units: Units, from: number, to: number, most: number): number {
    let hash: number = HASH.start;
    let bits = 0;
    for (let at = from; at < to; at += 1) {
      const own = units[at] ?? 0;
      bits |= own;
      hash = Math.imul(hash ^ own, HASH.times);
    }
    if (bits > most) return -1;
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = firstSlot(hash, mask);
    for (let own = slots[slot] ?? 0; own > 0; own = slots[slot] ?? 0) {
      if (this.isAt(slots[slot + 1] ?? 0, units, from, to)) return own - 1;
      slot = (slot + A_SLOT) & mask;
    }
    return this.add(slot, units, from, to);
  }

  private isAt(start: number, units: Units, from: number, to: number): boolean {
    const { values } = this.letters;
    if (values[start] !== to - from) return false;
    const apart = start + 1 - from;
    for (let at = from; at < to; at += 1) if (values[apart + at] !== units[at]) return false;
    return true;
  }

  private add(slot: number, units: Units, from: number, to: number): number {
    const { slots, letters, starts } = this;
    starts.push(letters.length);
    slots[slot] = starts.length;
    slots[slot + 1] = letters.length;
    letters.push(to - from);
    for (let at = from; at < to; at += 1) letters.push(units[at] ?? 0);
    if (A_SLOT * this.size > FULLEST * slots.length) this.makeRoom();
    return this.size - 1;
  }

  private makeRoom(): void {
    const slots = new Uint32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const start = this.starts.values[number] ?? 0;
      let slot = firstSlot(this.hashAt(start), mask);
      while ((slots[slot] ?? 0) > 0) slot = (slot + A_SLOT) & mask;
      slots[slot] = number + 1;
      slots[slot + 1] = start;
    }
    this.slots = slots;
  }

  private hashAt(start: number): number {
    const { values } = this.letters;
    const end = start + 1 + (values[start] ?? 0);
    let hash: number = HASH.start;
    for (let at = start + 1; at < end; at += 1) hash = Math.imul(hash ^ (values[at] ?? 0), HASH.times);
    return hash;
  }
}

/** Slots are chosen by the lowest bits: those above them get a say. */
function firstSlot(hash: number, mask: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (A_SLOT * (mixed ^ (mixed >>> 13))) & mask;
}
