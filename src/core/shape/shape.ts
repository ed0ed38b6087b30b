import { conflict, missing, notANumber, outOfRange, unknownWord, type Fault } from '../fault/fault.js';
import { itemOf, partOf, type Where } from '../fault/place.js';
import { suggestion } from '../grid/nearest.js';
import { quoted } from '../grid/number.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** Faults of one document, the first few of them: a hostile one could have a million. */
export class Faults {
  static readonly ENOUGH = 5;
  readonly found: Fault[] = [];

  get full(): boolean {
    return this.found.length >= Faults.ENOUGH;
  }

  add(fault: Fault): undefined {
    if (!this.full) this.found.push(fault);
    return undefined;
  }
}

/** What a value of a document must be: `read` gives it, or adds to the faults and gives undefined. */
export interface Shape<T> {
  /** The end of a sentence: `a text of at most 200 characters`. */
  readonly takes: Text;
  read(value: unknown, where: Where, faults: Faults): T | undefined;
}

/** A value of a document as a sentence shows it. */
export function shown(value: unknown): Text {
  if (Array.isArray(value)) return phrase('aList');
  if (typeof value === 'object' && value !== null) return phrase('anObject');
  if (value === null) return phrase('blank');
  return quoted(value as string | number | boolean);
}

/** A text, whole pattern and length checked. */
export function text(
  most: number,
  pattern?: { readonly matches: RegExp; readonly takes: Text },
): Shape<string> {
  const takes = pattern?.takes ?? phrase('atMostCharacters', most);
  return {
    takes,
    read(value, where, faults) {
      if (typeof value === 'string' && value.length <= most && pattern?.matches.test(value) !== false)
        return value;
      return faults.add(outOfRange(where, shown(value), takes));
    },
  };
}

/** One of a few words, exactly. */
export function word<const Word extends string>(...words: readonly Word[]): Shape<Word> {
  const takes = phrase(
    'anyOf',
    words.map((own) => phrase('quoted', own)),
  );
  return {
    takes,
    read: (value, where, faults) =>
      words.find((own) => own === value) ?? faults.add(outOfRange(where, shown(value), takes)),
  };
}

/** A whole number of 0 or more that counts exactly. */
export function count(most: number = Number.MAX_SAFE_INTEGER): Shape<number> {
  const takes = most === Number.MAX_SAFE_INTEGER ? phrase('wholeFromZero') : phrase('wholeUpTo', most);
  return {
    takes,
    read(value, where, faults) {
      if (typeof value !== 'number') return faults.add(notANumber(where, shown(value), takes));
      const fits = Number.isSafeInteger(value) && value >= 0 && value <= most;
      return fits ? value + 0 : faults.add(outOfRange(where, shown(value), takes));
    },
  };
}

/** The same or null. */
export function orNull<T>(own: Shape<T>): Shape<T | null> {
  return {
    takes: phrase('orNull', own.takes),
    read: (value, where, faults) => (value === null ? null : own.read(value, where, faults)),
  };
}

/** A list; an item is named by its place, which counts from 1. */
export function list<T>(own: Shape<T>, most: number): Shape<readonly T[]> {
  const takes = phrase('listUpTo', most);
  return {
    takes,
    read(value, where, faults) {
      if (!Array.isArray(value)) return faults.add(outOfRange(where, shown(value), takes));
      if (value.length > most)
        return faults.add(outOfRange(where, phrase('listOfLength', value.length), takes));
      const items: T[] = [];
      for (const [index, item] of value.entries()) {
        if (faults.full) return undefined;
        const read = own.read(item, itemOf(where, index + 1), faults);
        if (read !== undefined) items.push(read);
      }
      return items.length === value.length ? items : undefined;
    },
  };
}

type Fields = Readonly<Record<string, Shape<unknown>>>;
type Read<F extends Fields> = { readonly [Key in keyof F]: F[Key] extends Shape<infer T> ? T : never };

type Optional<O extends Fields> = { readonly [Key in keyof O]?: O[Key] extends Shape<infer T> ? T : never };

/**
 * An object with these keys and no others: one that is not known is refused by its name, one that lacks is missing
 * unless it is optional.
 */
export function object<const F extends Fields, const O extends Fields = Record<never, never>>(
  fields: F,
  optional?: O,
): Shape<Read<F> & Optional<O>> {
  const shapes: Fields = { ...fields, ...optional };
  const takes = phrase('objectWith', Object.keys(fields).join(', '));
  return {
    takes,
    read(value, where, faults) {
      if (!isObject(value)) return faults.add(outOfRange(where, shown(value), takes));
      refuseUnknown(value, Object.keys(shapes), where, faults);
      const read: [string, unknown][] = [];
      let whole = true;
      for (const [key, shape] of Object.entries(shapes)) {
        if (faults.full) return undefined;
        const own = Object.hasOwn(value, key) ? value[key] : undefined;
        if (own === undefined && !Object.hasOwn(fields, key)) continue;
        const at = partOf(where, key);
        const result = own === undefined ? faults.add(missing(at, shape.takes)) : shape.read(own, at, faults);
        if (result === undefined) whole = false;
        else read.push([key, result]);
      }
      return whole ? (Object.fromEntries(read) as Read<F> & Optional<O>) : undefined;
    },
  };
}

/** An object whose keys are names of its own, every value of one shape. */
export function record<T>(own: Shape<T>, most: number): Shape<Readonly<Record<string, T>>> {
  const takes = phrase('objectUpTo', most);
  return {
    takes,
    read(value, where, faults) {
      if (!isObject(value) || Object.keys(value).length > most)
        return faults.add(outOfRange(where, shown(value), takes));
      const entries: [string, T][] = [];
      for (const [key, item] of Object.entries(value)) {
        if (faults.full) return undefined;
        const read = own.read(item, partOf(where, key), faults);
        if (read !== undefined) entries.push([key, read]);
      }
      return entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
    },
  };
}

/** Adds a fault for each key that is none of the known ones, `__proto__` and its kind included. */
export function refuseUnknown(
  value: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: Where,
  faults: Faults,
): void {
  for (const key of Object.keys(value)) {
    if (faults.full) return;
    if (known.includes(key)) continue;
    const told = phrase('noSuchName', suggestion(key, known, true));
    faults.add(unknownWord(where, quoted(key).slice(1, -1), told));
  }
}

/** An object of JSON, not a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds a fault for every id that stands twice. */
export function refuseTwice(ids: readonly string[], where: Where, faults: Faults): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) faults.add(conflict(where, phrase('idTwice', id)));
    seen.add(id);
  }
}
