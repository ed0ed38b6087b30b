import type { Cell } from '../../core/grid/cell.js';
import { comparisonColumn, type ComparisonColumn } from '../../core/report/compare.js';
import { BASE } from '../../core/scenario/cases/in-case.js';
import type { RankBasis } from '../../core/scenario/ranking/rank-basis.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { belowHeader, columnOf, type Area } from '../../reference/area.js';
import { casesRankings } from '../figures/cases-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import { formula, headerRow, quoted, words } from '../page/cell.js';
import type { Highlight } from '../page/highlight.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { byBasis } from '../parts/by-basis.js';
import { offerNameCells } from '../parts/offer-list.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { CasesCompared } from '../places/compared-places.js';
import type { Places } from '../places/places.js';

/** The column of the ranking with the figure that ranks. */
export const RANKS: Readonly<Record<RankBasis, ComparisonColumn>> = {
  'total cost': 'totalCost',
  'cost per resolution': 'costPerResolution',
  'monthly total': 'total',
};
const OFFER = comparisonColumn('offer');

/** What each offer comes to in each case by the figure that ranks, and which offer each case has first. */
export function figuresInCases(draft: ModelDraft, places: Places): Block[] {
  const { cases: own } = places.compare;
  if (own === undefined) return [];
  const texts = draft.texts.compare.cases;
  const { row, column } = own.figures;
  const offers = offerNameCells(draft, places).map((name, down): ModelCell[] => [
    ...name,
    ...own.rankings.map((ranking) =>
      formula(`=${figureOf(places, ranking, row + 1 + down)}`, 'result', 'money'),
    ),
  ]);
  const first = own.rankings.map((ranking) => {
    const [rank, name] = [0, OFFER].map((along) => cellAddress(ranking.row + 1, ranking.column + along));
    return formula(`=IF(${rank ?? ''}=1,${name ?? ''},"")`, 'prose', 'text');
  });
  return [
    sectionBlock(row - 2, texts.section, { column, help: texts.help }),
    {
      row,
      column,
      cells: [
        headerRow([texts.offer, ...caseNames(draft)]),
        ...offers,
        [words(texts.first, 'label'), ...first],
      ],
    },
  ];
}

/** The titles above the ranking of a case; above the first one that of all. */
export function rankingTitles(draft: ModelDraft, { row }: Area, at: number): Block[] {
  const { rankings } = draft.texts.compare.cases;
  const own = sectionBlock(row - 1, rankings.of(caseNames(draft)[at] ?? ''), { column: 1 });
  if (at > 0) return [own];
  return [sectionBlock(row - 3, rankings.section, { column: 1, help: rankings.help }), own];
}

/** A cost per resolution has more decimals than an amount of a month. */
export function formatOfBasis({ compare: { basis, cases } }: Places): Highlight[] {
  if (cases === undefined) return [];
  const said = fixedAddress(basis.row, basis.column);
  const { column, columnCount, ...rows } = belowHeader(cases.figures);
  const figures = { ...rows, column: column + 1, columnCount: columnCount - 1 };
  return [{ ...figures, when: `=${said}=${quoted('cost per resolution')}`, look: 'price' }];
}

/** The format of the figure that ranks. */
export function basisFormat({ basis }: ModelDraft): Format {
  return basis === 'cost per resolution' ? 'price' : 'money';
}

/** The engine's own figures of these cells. */
export function expectedInCases(draft: ModelDraft, { cases: own }: Places['compare']): Expected[] {
  if (own === undefined) return [];
  const tables = casesRankings(draft);
  const figures = draft.offers.map(({ name }): Cell[] => [
    name,
    ...tables.map((table) => figureIn(table, name, draft.basis) ?? null),
  ]);
  const first = tables.map(([, row]): Cell => (row?.[0] === 1 ? (row[OFFER] ?? null) : null));
  const { row, column } = belowHeader(own.figures);
  return [
    ...expectedTable('compare', { row, column }, [...figures, [null, ...first]]),
    ...own.rankings.flatMap((area, at) => expectedTable('compare', area, tables[at] ?? [])),
  ];
}

/** Whether an offer has its figure in the case shown, and in every case. */
export function hasFigure(
  draft: ModelDraft,
  name: string,
): { readonly isShown: boolean; readonly everywhere: boolean } {
  const has = casesRankings(draft).map((table) => typeof figureIn(table, name, draft.basis) === 'number');
  const shown = [BASE, ...draft.cases.names].indexOf(draft.cases.shown);
  return { isShown: has[shown] === true, everywhere: has.every(Boolean) };
}

/** An offer's figures in all cases, on Compare. */
export function figuresRow({ figures }: CasesCompared, offer: number): Area {
  const { row, column, columnCount } = figures;
  return { row: row + 1 + offer, column: column + 1, rowCount: 1, columnCount: columnCount - 1 };
}

/** The column of a ranking in which the figure of a basis stands, from 0. */
function rankingColumn(basis: RankBasis): number {
  return comparisonColumn(RANKS[basis]);
}

/** The figure that ranks of the offer whose name stands in a row, in the ranking of a case. */
function figureOf({ compare: { basis, cases } }: Places, ranking: Area, row: number): string {
  const names = fixedArea(columnOf(belowHeader(ranking), OFFER));
  const header = fixedAddress(ranking.row, ranking.column + OFFER);
  const name = `$${cellAddress(row, cases?.figures.column ?? 0)}`;
  const down = `1+SUMPRODUCT((${names}=${name})*(ROW(${names})-ROW(${header})))`;
  const along = byBasis(fixedAddress(basis.row, basis.column), (own) => String(rankingColumn(own) + 1));
  return `INDEX(${fixedArea(ranking)},${down},${along})`;
}

function figureIn(table: readonly (readonly Cell[])[], name: string, basis: RankBasis): Cell | undefined {
  return table.find((row) => row[OFFER] === name)?.[rankingColumn(basis)];
}

function caseNames({ cases, texts }: ModelDraft): string[] {
  return [texts.cases.base, ...cases.names];
}
