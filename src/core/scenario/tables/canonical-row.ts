import { toDouble } from '../../exact/decimal.js';
import { headerKey, type Header } from '../../grid/headers.js';
import { plainNumber } from '../../grid/number.js';
import { headersWhere, type Term } from '../../grid/term.js';
import { remembered } from '../../memo/remembered.js';
import { OFFER_HEADERS, OFFER_TERMS } from '../../terms/columns.js';
import { TRAFFIC_HEADERS, TRAFFIC_TERMS } from '../../traffic/columns.js';
import type { ScenarioRow } from './scenario.js';

/** Columns for people, at the end of every table. */
export const NOTES = ['Note', 'Source', 'As of'] as const;

const FOR_PEOPLE: ReadonlySet<string> = new Set(NOTES.map(headerKey));

const NUMBER_HEADERS = new Set(
  [OFFER_TERMS, TRAFFIC_TERMS].flatMap((terms) =>
    headersWhere<Term>(terms, ({ rule }) => rule !== undefined),
  ),
);

/** The headers of both tables by how they compare, aliases included. */
const CANONICAL = new Map(
  [...OFFER_HEADERS, ...TRAFFIC_HEADERS, ...NOTES.map((header): Header => ({ header }))].flatMap((own) =>
    [own.header, ...(own.aliases ?? [])].map((word): [string, string] => [headerKey(word), own.header]),
  ),
);

/** The row under its usual headers: text trimmed, and a text that is a plain number made that number. */
export const canonicalRow = remembered((row: ScenarioRow): ScenarioRow =>
  Object.fromEntries(
    Object.entries(row)
      .map(([header, value]): [string, string | number] => [
        usualHeader(header),
        cellValue(usualHeader(header), value),
      ])
      .filter(([, value]) => value !== ''),
  ),
);

function cellValue(header: string, value: string | number): string | number {
  if (typeof value === 'number') return value;
  const number = NUMBER_HEADERS.has(header) ? plainNumber(value) : undefined;
  return number === undefined ? value.trim() : toDouble(number);
}

/** The header that the tables have for a word, aliases included; a word that is none of theirs stays. */
export function usualHeader(header: string): string {
  return CANONICAL.get(headerKey(header)) ?? header.trim();
}

/** Whether a column is for people: what stands there is no input. */
export function isForPeople(header: string): boolean {
  return header.startsWith('#') || FOR_PEOPLE.has(headerKey(header));
}
