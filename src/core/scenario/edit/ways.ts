import { PRICE_TERMS } from '../../terms/price-terms.js';
import { TARIFFS } from '../../terms/tariff/index.js';
import type { Tariff } from '../../terms/tariff/tariff.js';
import type { TariffKind } from '../../terms/tariff/tariff-kind.js';
import type { ScenarioRow, CellValue } from '../tables/scenario.js';
import { withCell } from './rows.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** One of several ways to say the same thing, of which a charge has one. */
export interface TermChoice {
  readonly name: Text;
  /** The headers that say it, in the order in which a form asks for them. */
  readonly headers: readonly string[];
  /** Those that are filled in this way only: any of them says that this is the way. */
  readonly marks: readonly string[];
}

/** How a charge is priced. The last way that a row fills in is the one it has: a rate alone is one rate. */
export const PRICING: readonly TermChoice[] = Object.values<TariffKind<Tariff>>(TARIFFS).map((kind) => ({
  name: kind.name,
  headers: [
    ...(kind.holdsRates === true ? [] : [PRICE_TERMS.rate.header]),
    ...Object.values(kind.terms).map(({ header }) => header),
  ],
  marks: [kind.header],
}));

/** How a conversation becomes units of the vendor’s own. */
export const UNIT_RULES: readonly TermChoice[] = [
  { name: phrase('unitsAlike'), headers: ['Units per session'], marks: ['Units per session'] },
  { name: phrase('unitsOfReplies'), headers: ['Replies per unit'], marks: ['Replies per unit'] },
  {
    name: phrase('unitsOfFirstReply'),
    headers: ['First reply units', 'Follow-up units'],
    marks: ['First reply units', 'Follow-up units'],
  },
];

/** The way that a row fills in; undefined where it fills in none. */
export function wayOf(ways: readonly TermChoice[], row: ScenarioRow): TermChoice | undefined {
  return ways.filter((way) => isSaidBy(way, row)).at(-1);
}

/**
 * The row in this way: what belongs to the other ways only is gone. As long as the row does not fill in the way itself
 * it stays as it is, so that what was typed goes only once something stands in its place.
 */
export function inWay(ways: readonly TermChoice[], way: TermChoice, row: ScenarioRow): ScenarioRow {
  if (!isSaidBy(way, row)) return row;
  return leftBehind(ways, way, row).reduce((rest, header) => withCell(rest, header, undefined), row);
}

/** The filled headers that belong to other ways than this one. */
export function leftBehind(ways: readonly TermChoice[], way: TermChoice, row: ScenarioRow): string[] {
  const others = new Set(ways.flatMap(({ headers }) => headers));
  return [...others].filter((header) => !way.headers.includes(header) && isFilled(row[header]));
}

/** A row with one cell typed, in the way that the cell was typed for. */
export function typedInWay(
  ways: readonly TermChoice[],
  way: TermChoice,
  row: ScenarioRow,
  header: string,
  value: CellValue,
): ScenarioRow {
  return inWay(ways, way, withCell(row, header, value));
}

function isSaidBy({ marks }: TermChoice, row: ScenarioRow): boolean {
  // A 0 is a blank under all of these but a rate.
  return marks.some((header) => isFilled(row[header]) && (row[header] !== 0 || header === 'Rate'));
}

function isFilled(value: CellValue): boolean {
  return value !== undefined && value !== '';
}
