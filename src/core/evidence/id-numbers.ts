import { NarrowColumn } from './narrow-column.js';

const FIRST_SLOTS = 64;
/** The share of slots that may be taken: beyond it looking up takes long. */
const FULLEST = 0.6;
/** What FNV-1a begins with and multiplies by. */
const HASH = { start: 0x811c9dc5, times: 0x01000193 } as const;

/**
 * Ids and the numbers that stand for them, from 0 in the order in which they come. Of millions of ids only the letters are
 * kept, one behind the other: as texts of their own they would take several times the memory.
 */
export class IdNumbers {
  /** Of each slot the number that stands there, from 1; 0 where it is free. */
  private slots = new Uint32Array(FIRST_SLOTS);
  private readonly letters = new NarrowColumn();
  /** Where the letters of each number end. */
  private readonly ends = new NarrowColumn();

  constructor(...first: readonly string[]) {
    for (const id of first) this.of(id);
  }

  get size(): number {
    return this.ends.length;
  }

  of(id: string): number {
    const mask = this.slots.length - 1;
    let slot = hashOf(id) & mask;
    for (let own = this.slots[slot] ?? 0; own > 0; own = this.slots[slot] ?? 0) {
      if (this.isOf(own - 1, id)) return own - 1;
      slot = (slot + 1) & mask;
    }
    return this.add(id, slot);
  }

  /** All ids by their numbers. */
  names(): string[] {
    return Array.from({ length: this.size }, (_, number) => this.name(number));
  }

  private name(number: number): string {
    let name = '';
    for (let at = this.startOf(number); at < this.endOf(number); at += 1)
      name += String.fromCharCode(this.letters.values[at] ?? 0);
    return name;
  }

  private startOf(number: number): number {
    return number === 0 ? 0 : this.endOf(number - 1);
  }

  private endOf(number: number): number {
    return this.ends.values[number] ?? 0;
  }

  private isOf(number: number, id: string): boolean {
    const start = this.startOf(number);
    if (this.endOf(number) - start !== id.length) return false;
    const { values } = this.letters;
    for (let at = 0; at < id.length; at += 1) if (values[start + at] !== id.charCodeAt(at)) return false;
    return true;
  }

  private add(id: string, slot: number): number {
    for (let at = 0; at < id.length; at += 1) this.letters.push(id.charCodeAt(at));
    this.ends.push(this.letters.length);
    this.slots[slot] = this.size;
    if (this.size > FULLEST * this.slots.length) this.makeRoom();
    return this.size - 1;
  }

  private makeRoom(): void {
    const slots = new Uint32Array(2 * this.slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.hashOfNumber(number) & mask;
      while ((slots[slot] ?? 0) > 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.slots = slots;
  }

  private hashOfNumber(number: number): number {
    const { values } = this.letters;
    let hash: number = HASH.start;
    for (let at = this.startOf(number); at < this.endOf(number); at += 1)
      hash = Math.imul(hash ^ (values[at] ?? 0), HASH.times);
    return spread(hash);
  }
}

function hashOf(id: string): number {
  let hash: number = HASH.start;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), HASH.times);
  return spread(hash);
}

/** Slots are chosen by the lowest bits: those above them get a say. */
function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
