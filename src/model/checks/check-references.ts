import { comparisonColumn } from '../../core/report/compare.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { belowHeader, columnOf, type Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { referenceTo } from '../parts/sheet-head.js';

const RATE = OFFER_TERMS.exchangeRate.header;

/** As the check's own formula reads the column, case-blind. */
export function hasOneCurrency({ offerCells, currency }: ModelDraft): boolean {
  const [head = [], ...rows] = offerCells;
  const [column, rate] = [head.indexOf('Currency'), head.indexOf(RATE)];
  const stated = rows
    .filter((row) => (row[rate] ?? null) === null)
    .map((row) => row[column] ?? null)
    .filter((cell) => cell !== null);
  return stated.every((cell) => typeof cell === 'string' && cell.toUpperCase() === currency);
}

/** Which row of the sheet Compare a name stands in; that of the ranking's header where it does not stand there. */
export function rowInRanking(draft: ModelDraft, ranking: Area, offer: string): string {
  const names = referenceTo(draft, 'compare', columnOf(belowHeader(ranking), comparisonColumn('offer')));
  const header = rankingHeader(draft, ranking);
  return `ROW(${header})+SUMPRODUCT((${names}=${offer})*(ROW(${names})-ROW(${header})))`;
}

/** The header over the names of the ranking. */
export function rankingHeader(draft: ModelDraft, ranking: Area): string {
  return referenceTo(draft, 'compare', { row: ranking.row, column: comparisonColumn('offer') });
}
