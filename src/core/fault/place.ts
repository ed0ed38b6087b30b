import { inWords } from '../phrase/in-words.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** The tables that a person fills in, as sentences call them. */
const TABLES = {
  offers: 'Offers',
  traffic: 'Traffic',
  actuals: 'Actuals',
  ramp: 'Ramp',
  season: 'Season',
  spread: 'Spread',
  growth: 'Growth',
  realisation: 'Realisation',
} as const;

export type TableId = keyof typeof TABLES;

const WIDE: ReadonlySet<TableId> = new Set(['offers', 'traffic', 'actuals']);

/** One step further in, with its number or address where it has one: `tier 2`, `price`. */
interface Part {
  readonly name: Text;
  readonly at?: readonly (number | string)[];
}

/** Where something stands, as data; `placeWords` says it. */
export type Place = Inside &
  (
    | { readonly table: TableId }
    /** An argument, a figure, a lever or a document, by its name. */
    | { readonly name: Text; readonly table?: never }
  );

interface Inside {
  /** The month of a forecast in which it stands there. */
  readonly month?: number;
  /** 1 is the first below the headers. */
  readonly row?: number;
  /** What its rows are; rows where it is left out. */
  readonly line?: 'column' | 'month';
  readonly offer?: string;
  readonly channel?: string;
  /** The header of its column. */
  readonly term?: string;
  /** The figure that is turned or drawn, by its id. */
  readonly lever?: string;
  /** From the outside in. */
  readonly parts?: readonly Part[];
}

/** A name alone is that of an argument, a figure or a document as a whole. */
export type Where = string | Place;

/** What sentences call a table. */
export function tableName(table: TableId): string {
  return TABLES[table];
}

/** The same place with more said about it. */
export function within(where: Where, more: Inside): Place {
  return { ...(typeof where === 'string' ? { name: where } : where), ...more };
}

/** The same row with the name that stands in it: an offer's, or a channel's. */
export function called(where: Place, name: string): Place {
  return within(where, where.table === 'offers' ? { offer: name } : { channel: name });
}

/** A part of what stands there: a tier, a header, a key of a document. */
export function partOf(where: Where, name: Text, ...at: readonly (number | string)[]): Place {
  const place = within(where, {});
  return { ...place, parts: [...(place.parts ?? []), { name, at }] };
}

/** An item of a list, from 1; a list in a list has two numbers. */
export function itemOf(where: Where, index: number): Place {
  const { parts = [], ...place } = within(where, {});
  const last = parts.at(-1);
  if (last === undefined) return { ...place, row: index };
  return { ...place, parts: [...parts.slice(0, -1), { ...last, at: [...(last.at ?? []), index] }] };
}

/** Whether it is the cell under a header, and not only a part of what the cell says. */
export function isCell(where: Where, term: string): boolean {
  return typeof where !== 'string' && where.term === term && where.parts === undefined;
}

/** A place in English as a sentence begins with it: `Offers row 3 (Fin), Tiers, tier 2`. */
export function placeWords(where: Where): string {
  return inWords(placeText(where));
}

/** The same as a text that can stand in another, in any language. */
export function placeText(where: Where): Text {
  if (typeof where === 'string') return where;
  const { month, offer, channel, term, parts = [] } = where;
  const name = offer ?? channel;
  const isWide = where.table !== undefined && WIDE.has(where.table);
  const steps: readonly Text[] = [
    ...(month === undefined ? [] : [phrase('inMonth', month)]),
    name === undefined ? rowText(where, isWide) : phrase('rowCalled', rowText(where, isWide), name),
    // Only the large tables have headers that stand as such in a sentence.
    ...(term === undefined ? [] : [isWide ? term : phrase('listHeader', term)]),
    ...parts.map(({ name: part, at = [] }) =>
      at.length === 0 ? part : phrase('partAt', part, at.map(String)),
    ),
  ];
  const [only = '', ...others] = steps;
  return others.length === 0 ? only : phrase('place', steps);
}

const IN_WIDE = { row: 'tableRow', column: 'tableColumn', month: 'tableMonth' } as const;
const IN_LIST = { row: 'listRow', column: 'listColumn', month: 'listMonth' } as const;

function rowText(place: Place, isWide: boolean): Text {
  const name = place.table === undefined ? place.name : tableName(place.table);
  const { row, line = 'row' } = place;
  return row === undefined ? name : phrase((isWide ? IN_WIDE : IN_LIST)[line], name, row);
}
