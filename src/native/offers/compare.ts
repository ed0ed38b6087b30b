import { addressBelow } from '../../reference/address.js';
import { compare as ranking } from '../../core/scenario/ranking/compare.js';
import { tabulateComparison } from '../../core/report/compare.js';
import type { RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { nameKey } from '../../core/terms/channels.js';
import { everyRateIsFree } from '../../core/terms/free.js';
import type { Content } from '../../model/page/sheet.js';
import { chosenWord } from './chosen.js';
import { chosenBasis, type ChosenBasis } from './chosen-basis.js';
import { convertible } from './convertible.js';
import type { OfferBlock } from './offer-block.js';
import { blockOf, orThrow, pricedCall, pricedOffer, type PricedCall } from './priced-call.js';
import { formula, formulaRow, tableRows, text, type TableLine } from './rows.js';
import { span } from '../calculation-rows.js';
import { trafficBlock, type LiveChannel } from './traffic-block.js';
import { Unconvertible } from './unconvertible.js';

/** Where the columns of the ranking stand in its table. */
const GROUP = 1;
const FIGURE = 2;
const COST = 3;
const ORDER = 4;
const RANK = 5;
const FIGURES = 6;

/** COMPARE: every offer's block, a table of their figures with the order they stand in, and the rows in that order. */
export const compare = convertible((call) => {
  const priced = pricedCall(call);
  const { calculation } = call;
  const headers = (tabulateComparison([])[0] ?? []).map((cell) => (typeof cell === 'string' ? cell : ''));
  // Two currencies are a fault of the whole.
  orThrow(ranking(priced.traffic, priced.offers, 'cost per resolution'));
  const rankBy = chosenBasis(chosenWord(call, 'rankBy'));
  const { column, places } = calculation.once(
    `comparison ${priced.offersTable.key} ${priced.trafficTable.key} ${rankBy.key}`,
    () => rankingTable(priced, headers.slice(2), rankBy),
  );
  const at = (index: number, place: string) => formula(`INDEX(${column(index)},${place})`);
  return [
    headers.map(text),
    ...places.map((place) => [
      at(RANK, place),
      at(0, place),
      ...headers.slice(2).map((_, index) => at(FIGURES + index, place)),
    ]),
  ];
});

interface RankingTable {
  readonly column: (index: number) => string;
  /** For each place of the ranking, where its offer stands in the table. */
  readonly places: readonly string[];
}

function rankingTable(priced: PricedCall, headers: readonly string[], rankBy: ChosenBasis): RankingTable {
  const { calculation } = priced.call;
  const channels = trafficBlock(calculation, priced.trafficTable, priced.traffic);
  const offers = priced.offers.map(({ name, offer }) => {
    if (!offer.ok) throw new Unconvertible(`${name} cannot be priced: mend it or take it out first`);
    return { name, isFree: everyRateIsFree(offer.value), block: blockOf(priced, pricedOffer(priced, name)) };
  });
  const invoices = offers.map(({ block }) => block.reported());
  calculation.section('Comparison');
  const said =
    rankBy.address === undefined
      ? ''
      : formulaRow(calculation, `TRIM(${rankBy.address})`, { label: 'Ranked by' });
  const table = tableRows(
    calculation,
    'Offers',
    ['Offer', 'Group', 'Ranked by', 'Compared', 'Order', 'Rank', ...headers],
    offers.map(({ name, block, isFree }, index) => {
      const invoice = invoices[index];
      const total = invoice?.total ?? '';
      const group = groupOf(block, { total, isFree, group: rankBy.pick(groupsOf(block, channels), said) });
      const figure = rankBy.pick(figuresOf(block, total), said);
      const own = { name: nameOf(priced, name), block, invoice, group, figure };
      return rankingLine(own, { index, size: offers.length });
    }),
  );
  const places = offers.map((_, index) =>
    formulaRow(calculation, `MATCH(${index + 1},${table.column(ORDER)},0)`, {
      label: `Place ${index + 1}: row of the table`,
    }),
  );
  return { column: (index) => table.column(index), places };
}

interface RankedOffer {
  readonly name: Content;
  readonly block: OfferBlock;
  readonly invoice: ReturnType<OfferBlock['reported']> | undefined;
  readonly group: string;
  readonly figure: string;
}

/** An offer's row of the table, which counts those that stand before it. */
function rankingLine(
  { name, block, invoice, group, figure }: RankedOffer,
  { index, size }: { readonly index: number; readonly size: number },
): TableLine {
  return (cell) => {
    // The whole columns are known only once the table stands: its rows follow each other, so its first cell tells.
    const first = (column: number) => addressBelow(cell(column), -index);
    const whole = (column: number) => span(first(column), addressBelow(first(column), size - 1));
    const better = `(${whole(GROUP)}<${cell(GROUP)})+(${whole(GROUP)}=${cell(GROUP)})*(${whole(COST)}<${cell(COST)})`;
    const earlier =
      index === 0
        ? ''
        : `+SUMPRODUCT((${span(first(GROUP), addressBelow(cell(GROUP), -1))}=${cell(GROUP)})*(${span(first(COST), addressBelow(cell(COST), -1))}=${cell(COST)}))`;
    return [
      name,
      formula(group),
      formula(figure),
      formula(compared(block, { group: cell(GROUP), figure: cell(FIGURE) })),
      formula(`${cell(RANK)}${earlier}`),
      formula(`1+SUMPRODUCT(${better})`),
      ...figures(block, invoice, { cell, best: `INDEX(${whole(FIGURE)},MATCH(1,${whole(ORDER)},0))` }),
    ];
  };
}

function figures(
  { metrics }: OfferBlock,
  invoice: ReturnType<OfferBlock['reported']> | undefined,
  { cell, best }: { readonly cell: (column: number) => string; readonly best: string },
): Content[] {
  const { total = '', usageCharge = '', fixedFees = '', oneOff = '' } = invoice ?? {};
  return [
    total,
    usageCharge,
    fixedFees,
    oneOff,
    metrics.costPerSession,
    metrics.effectiveCostPerResolution,
    `ROUND(${cell(FIGURE)}/${best}-1,15)`,
    metrics.failureSpend,
    metrics.humanCost,
    `${total}+${metrics.humanCost}`,
    metrics.shareServed,
  ].map(formula);
}

/** By each basis: 0 serves all sessions or stands in one order with those that do, 1 serves less, 2 has no figure, 3 bills nothing. */
function groupsOf(
  { metrics }: OfferBlock,
  channels: readonly LiveChannel[],
): Readonly<Record<RankBasis, string>> {
  const served = `IF(${metrics.shareServed}<1,1,0)`;
  const costs = channels.flatMap(({ humanCost }) => humanCost ?? []);
  const isKnown = channels.length > 0 && costs.length === channels.length;
  return {
    'total cost': isKnown ? `IF(MIN(${costs.join(',')})>0,0,${served})` : served,
    'cost per resolution': `IF(${metrics.resolutions}=0,2,${served})`,
    'monthly total': served,
  };
}

/** What each basis ranks by. */
function figuresOf({ metrics }: OfferBlock, total: string): Readonly<Record<RankBasis, string>> {
  return {
    'total cost': `${total}+${metrics.humanCost}`,
    'cost per resolution': metrics.effectiveCostPerResolution,
    'monthly total': total,
  };
}

/** A bill of 0 stands behind the others, and where every rate is free as long as they all are. */
function groupOf(
  { charges }: OfferBlock,
  { total, isFree, group }: { readonly total: string; readonly isFree: boolean; readonly group: string },
): string {
  if (!isFree) return `IF(${total}=0,3,${group})`;
  const rates = charges.flatMap(({ rate }) => (rate === undefined ? [] : `N(${rate})`));
  return rates.length === 0 ? group : `IF(AND(${total}=0,${rates.join('+')}>0),3,${group})`;
}

/** The figure that ranks, to 13 digits: what costs the same must not differ by the noise of its arithmetic. */
function compared(
  { metrics }: OfferBlock,
  { group, figure }: { readonly group: string; readonly figure: string },
): string {
  const own = `IF(${group}>1,${metrics.total},${figure})`;
  return `IF(${own}=0,0,ROUND(${own},12-INT(LOG10(ABS(${own})))))`;
}

/** The name as it stands in the table, live; a constant where it stands there otherwise. */
function nameOf({ offersTable }: PricedCall, name: string): Content {
  const cells = offersTable.places.map((place) => offersTable.at(place, 'Offer'));
  const own = cells.find((cell) => typeof cell?.value === 'string' && nameKey(cell.value) === nameKey(name));
  return own?.address === undefined || own.value !== name ? text(name) : formula(own.address);
}
