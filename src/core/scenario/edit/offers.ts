import { dec, sum, toDouble } from '../../exact/decimal.js';
import { plainNumber } from '../../grid/number.js';
import { nameKey } from '../../terms/channels.js';
import type { ScenarioRow, CellValue } from '../tables/scenario.js';
import { freeName } from './free-name.js';
import { isOfWholeOffer, isSummed } from './offer-terms.js';
import { inserted, withCell } from './rows.js';
import { offersIn, withNames } from '../tables/offer-rows.js';

const OFFER = 'Offer';
/** What an offer is called that comes without a name. */
const UNNAMED = 'New offer';

/** The rows with these offers after them; one whose name is taken gets a number. */
export function addOffer(rows: readonly ScenarioRow[], offerRows: readonly ScenarioRow[]): ScenarioRow[] {
  return offersIn(offerRows).reduce<ScenarioRow[]>((all, { name, rows: added }) => {
    const free = freeName(name === '' ? UNNAMED : name, namesIn(all));
    return [...all, ...added.map(({ row }) => ({ ...row, [OFFER]: free }))];
  }, withNames(rows));
}

/** The offer under another name, with a number if that is another offer's; a blank name changes nothing. */
export function renameOffer(rows: readonly ScenarioRow[], name: string, to: string): ScenarioRow[] {
  const wanted = to.trim();
  if (wanted === '') return withNames(rows);
  const others = namesIn(rows).filter((own) => nameKey(own) !== nameKey(name));
  const free = freeName(wanted, others);
  return withNames(rows).map((row) => (isOf(row, name) ? { ...row, [OFFER]: free } : row));
}

/** The offer once more, right after it. */
export function duplicateOffer(rows: readonly ScenarioRow[], name: string): ScenarioRow[] {
  return offersIn(rows).flatMap((offer) => {
    const own = offer.rows.map(({ row }) => row);
    if (nameKey(offer.name) !== nameKey(name)) return own;
    const copy = freeName(`${offer.name} copy`.trim(), namesIn(rows));
    return [...own, ...own.map((row) => ({ ...row, [OFFER]: copy }))];
  });
}

/** The offer one place later (1) or earlier (−1); at the end of the table it stays where it is. */
export function moveOffer(rows: readonly ScenarioRow[], name: string, by: 1 | -1): ScenarioRow[] {
  const offers = offersIn(rows);
  const from = offers.findIndex((offer) => nameKey(offer.name) === nameKey(name));
  const [moved, neighbour] = [offers[from], offers[from + by]];
  if (moved === undefined || neighbour === undefined) return withNames(rows);
  const order = [...offers];
  order[from] = neighbour;
  order[from + by] = moved;
  return order.flatMap((offer) => offer.rows.map(({ row }) => row));
}

export function removeOffer(rows: readonly ScenarioRow[], name: string): ScenarioRow[] {
  return withNames(rows).filter((row) => !isOf(row, name));
}

/** One more charge of the offer, after its last one. Its row is a charge only: what is stated of the offer stays. */
export function addCharge(rows: readonly ScenarioRow[], name: string, row: ScenarioRow): ScenarioRow[] {
  const offer = offersIn(rows).find((own) => nameKey(own.name) === nameKey(name));
  const last = offer?.rows.at(-1)?.index ?? rows.length - 1;
  return inserted(withNames(rows), last + 1, { ...row, [OFFER]: offer?.name ?? name });
}

/**
 * The rows without this one. What it stated of the whole offer goes to the first row that the offer has left, so that
 * taking a charge away takes no fee, discount or currency with it.
 */
export function removeRow(rows: readonly ScenarioRow[], index: number): ScenarioRow[] {
  const named = withNames(rows);
  const removed = named[index];
  const rest = named.filter((_, own) => own !== index);
  const name = removed?.[OFFER];
  if (removed === undefined || name === undefined) return rest;
  const heir = rest.findIndex((row) => isOf(row, String(name)));
  return rest.map((row, own) => (own === heir ? inheriting(row, removed) : row));
}

/**
 * What an offer says under a header of the whole offer: the first row's that states it, or for fees the sum of its
 * rows. Undefined where none does.
 */
export function offerCell(rows: readonly ScenarioRow[], name: string, header: string): CellValue {
  const stated = statedBy(rows, name, header);
  const [first] = stated;
  if (!isSummed(header) || stated.length < 2) return first?.value;
  const numbers = stated.map(({ value }) => numberOf(value));
  const known = numbers.filter((value) => value !== undefined);
  return known.length === numbers.length ? toDouble(sum(known)) : first?.value;
}

/**
 * A term that an offer states once: it stands in the first row that states it, or else the offer's first row, and in
 * no other. Undefined or '' takes it away.
 */
export function setOfferCell(
  rows: readonly ScenarioRow[],
  name: string,
  header: string,
  value: CellValue,
): ScenarioRow[] {
  const named = withNames(rows);
  const [first] = statedBy(rows, name, header);
  const index = first?.index ?? named.findIndex((row) => isOf(row, name));
  return named.map((row, own) =>
    isOf(row, name) ? withCell(row, header, own === index ? value : undefined) : row,
  );
}

/** The rows of an offer that state a term, the first one that is not 0 before those where it may mean a blank. */
function statedBy(rows: readonly ScenarioRow[], name: string, header: string) {
  const stated = withNames(rows).flatMap((row, index) => {
    const value = isOf(row, name) ? row[header] : undefined;
    return value === undefined ? [] : [{ index, value }];
  });
  const meant = stated.filter(({ value }) => value !== 0);
  return meant.length > 0 ? meant : stated;
}

function inheriting(row: ScenarioRow, removed: ScenarioRow): ScenarioRow {
  const inherited = Object.entries(removed)
    .filter(([header]) => isOfWholeOffer(header))
    .map(([header, value]): [string, string | number] => {
      const own = row[header];
      const [before, added] = [numberOf(own), numberOf(value)];
      if (own === undefined) return [header, value];
      if (before === undefined || added === undefined) return [header, own];
      if (isSummed(header)) return [header, toDouble(before.plus(added))];
      return [header, before.isZero() ? value : own];
    });
  return { ...row, ...Object.fromEntries(inherited) };
}

function numberOf(value: CellValue) {
  return typeof value === 'number' ? dec(value) : plainNumber(value ?? '');
}

function namesIn(rows: readonly ScenarioRow[]): string[] {
  return offersIn(rows).map(({ name }) => name);
}

/** Whether a row, its name filled in, belongs to the offer. */
function isOf(row: ScenarioRow, name: string): boolean {
  return nameKey(String(row[OFFER] ?? '')) === nameKey(name);
}
