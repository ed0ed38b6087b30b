import type { Cell } from '../../core/grid/cell.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { comparisonColumn } from '../../core/report/compare.js';
import { RANK_BASES, type RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { cellAddress, fixedAddress } from '../../reference/address.js';
import { belowHeader, columnOf, type Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { Figures } from '../figures/figures.js';
import { blank, formula, quoted, words } from '../page/cell.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import type { Places } from '../places/places.js';
import { byBasis } from '../parts/by-basis.js';
import { RANKS } from './compare-cases.js';

const OFFER = comparisonColumn('offer');
/** Where the figure that ranks stands. */
export const RANKING = 2;
/** The columns of the figures that may rank: the one that does, then the others. */
const FIGURES = [RANKING, 4, 5] as const;

/**
 * The answer before everything that it comes from: each offer with the figure that ranks beside its name, on the first
 * screen beside a pane. It looks its cells up in the ranking, so that both are the same.
 */
export function firstBlocks(draft: ModelDraft, { compare }: Places): Block[] {
  const { first, ranking } = compare;
  if (first === undefined) return [];
  const texts = draft.texts.compare.first;
  const said = fixedAddress(compare.basis.row, compare.basis.column);
  const headers = FIGURES.map((_, at) =>
    formula(`=${byBasis(said, (basis) => quoted(texts.figures[figureAt(basis, at)]))}`, 'header', 'text'),
  );
  const [ranks, ...others] = headers;
  const head = [words(texts.rank, 'header'), words(texts.offer, 'header'), ranks ?? blank('header')];
  const rows = Array.from({ length: first.rowCount - 1 }, (_, down) =>
    rowOf(ranking, ranking.row + 1 + down, { said, notPriced: texts.notPriced }),
  );
  return [
    {
      row: first.row,
      column: first.column,
      cells: [[...head, words(texts.overBest, 'header'), ...others], ...rows],
    },
  ];
}

/** @param row of the ranking */
function rowOf(
  { column }: Area,
  row: number,
  { said, notPriced }: { readonly said: string; readonly notPriced: string },
): ModelCell[] {
  const at = (along: number) => cellAddress(row, column + along);
  const name = at(OFFER);
  const where = (own: string) => `=IF(${name}="","",${own})`;
  const figure = (index: number) =>
    byBasis(said, (basis) => at(comparisonColumn(RANKS[figureAt(basis, index)])));
  // The sentence that says why stands in the ranking below.
  const orElse = (text: string, own: string) =>
    where(`IF(ISERROR(${at(comparisonColumn('total'))}),${quoted(text)},${own})`);
  return [
    formula(where(at(0)), 'result', 'count'),
    formula(where(name), 'key', 'text'),
    formula(orElse(notPriced, figure(0)), 'key', 'money'),
    formula(orElse('', at(comparisonColumn('overBest'))), 'result', 'percent'),
    formula(orElse('', figure(1)), 'result', 'money'),
    formula(orElse('', figure(2)), 'result', 'price'),
  ];
}

/** Which figure a column shows: what ranks first, then the others from the largest to the one per resolution. */
function figureAt(basis: RankBasis, at: number): RankBasis {
  const order: readonly RankBasis[] = ['total cost', 'monthly total', 'cost per resolution'];
  return [basis, ...order.filter((own) => own !== basis)][at] ?? basis;
}

/** Where a resolution's cost ranks, the first column has its decimals and the last one those of an amount. */
export function firstFormats({ compare: { basis, first } }: Places): Highlight[] {
  if (first === undefined) return [];
  const when = `=${fixedAddress(basis.row, basis.column)}=${quoted('cost per resolution' satisfies RankBasis)}`;
  const body = belowHeader(first);
  const [ranks, , last] = FIGURES.map((along) => columnOf(body, along));
  return [
    ...(ranks === undefined ? [] : [{ ...ranks, when, look: 'price' as const }]),
    ...(last === undefined ? [] : [{ ...last, when, look: 'money' as const }]),
  ];
}

/** What these cells must show. */
export function expectedFirst(
  { basis, texts: { compare: texts } }: ModelDraft,
  { first }: Places['compare'],
  { comparison }: Figures,
): Expected[] {
  if (first === undefined) return [];
  const own = texts.first;
  const [ranks, second, third] = RANK_BASES.map((_, at) => figureAt(basis, at));
  if (ranks === undefined || second === undefined || third === undefined) return [];
  const head = [
    own.rank,
    own.offer,
    own.figures[ranks],
    own.overBest,
    own.figures[second],
    own.figures[third],
  ];
  const rows = comparison.slice(1).map((row): Cell[] => {
    const isPriced = !isErrorCell(row[comparisonColumn('total')] ?? null);
    const of = (figure: RankBasis) => (isPriced ? (row[comparisonColumn(RANKS[figure])] ?? null) : null);
    return [
      row[0] ?? null,
      row[OFFER] ?? null,
      isPriced ? of(ranks) : own.notPriced,
      isPriced ? (row[comparisonColumn('overBest')] ?? null) : null,
      of(second),
      of(third),
    ];
  });
  return expectedTable('compare', first, [head, ...rows]);
}
