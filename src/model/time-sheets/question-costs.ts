import { fixedAddress, fixedArea } from '../../reference/address.js';
import type { Over } from '../../core/study/clauses/clause.js';
import type { ModelDraft } from '../figures/draft.js';
import { questionFigures } from '../figures/question-figures.js';
import { referenceTo } from '../parts/sheet-head.js';
import { assumption, pathArguments, startOf } from '../parts/studied.js';
import type { Places } from '../places/places.js';

/** A cell of the Offers table as a formula refers to it; undefined where the table has no such column. */
export function offersCell(
  draft: ModelDraft,
  { offers: { table } }: Places,
  index: number,
  header: string,
): string | undefined {
  const column = draft.offerCells[0]?.indexOf(header) ?? -1;
  if (column < 0) return undefined;
  return referenceTo(draft, 'offers', { row: table.row + 1 + index, column: table.column + column });
}

/** The name of the offer asked about as Offers has it; undefined where there is none. */
export function questionedOffer(draft: ModelDraft, places: Places): string | undefined {
  const [first] = questionFigures(draft).rows;
  return first === undefined ? undefined : offersCell(draft, places, first.index, 'Offer');
}

/** What an offer among the variants comes to, without its =. @param name the cell with its name */
export function costFormula(draft: ModelDraft, places: Places, over: Over, name: string): string {
  return figureOf(draft, places, over, fixedArea(places.questions.variants), name);
}

/** The same of the Offers table itself. */
export function costFromOffers(draft: ModelDraft, places: Places, over: Over, name: string): string {
  return figureOf(draft, places, over, `${draft.names.tables.offers}[#All]`, name);
}

function figureOf(draft: ModelDraft, places: Places, over: Over, offers: string, name: string): string {
  const of = `${offers},${draft.names.tables.traffic}[#All],${name}`;
  if (over === 'month') return `METER.FIGURE(${of},"monthly total")`;
  const months = assumption(draft, places, 'Months');
  const until = over === 'judged' ? judgedMonths(draft, places) : months;
  const start = startOf(draft, places);
  const plan = [until, months, ...pathArguments(draft, places), ...(start === undefined ? [] : [start])];
  return `METER.FIGURE(${of},"cumulative",${plan.join(',')})`;
}

function judgedMonths(draft: ModelDraft, places: Places): string {
  const judged = assumption(draft, places, 'Guarantee months');
  return `MIN(${assumption(draft, places, 'Months')},MAX(1,${judged}))`;
}

/** The share of what was paid that comes back, without its =. */
export function refundShare(draft: ModelDraft, places: Places): string {
  const share = assumption(draft, places, 'Guarantee refund');
  return `IF(${share}="",1,${share})`;
}

/** What comes back of what was paid where a guaranteed rate is missed, without its =. */
export function refundFormula(
  draft: ModelDraft,
  places: Places,
  { paid, share }: { readonly paid: string; readonly share: string },
): string {
  const { digits } = places.questions;
  const most = assumption(draft, places, 'Guarantee limit');
  const rounded =
    digits === undefined
      ? `${paid}*${share}`
      : `ROUND(${paid}*${share},${fixedAddress(digits.row, digits.column)})`;
  return `MIN(${rounded},IF(${most}=0,${paid},${most}))`;
}
