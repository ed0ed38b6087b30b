import { dec, type Dec } from '../../../core/exact/decimal.js';
import { CLAUSES, type ClauseId } from '../../../core/study/clauses/clauses.js';
import { moneyDigits, type ClauseSides } from '../../../core/study/clauses/price-clause.js';
import { plain } from '../../../core/exact/plain.js';
import type { ClauseCase, Over } from '../../../core/study/clauses/clause.js';
import { NOTES } from '../../../core/scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { answerMessages } from '../../../messages/answers.js';
import type { LinkedTables } from '../../../excel/workbook.js';
import { arrayConstant, callOf, constant } from '../assumptions/array-constant.js';
import { growthArgument, rampArgument } from '../assumptions/path-arguments.js';
import type { TableFormula } from '../insert/table-formulas.js';

const LEFT_OUT: ReadonlySet<string> = new Set(NOTES);

/** What a clause moves, as a formula over the workbook's traffic: the offer either way is written into it. */
export function clauseFormula(
  { refs }: Pick<LinkedTables, 'refs'>,
  id: ClauseId,
  sides: ClauseSides,
  of: ClauseCase,
): TableFormula {
  const cost = (rows: readonly ScenarioRow[]) =>
    callOf('FIGURE', [offerConstant(rows), refs.traffic, '', ...figureOf(CLAUSES[id].over, of)]);
  return {
    words: answerMessages().clauses.each[id].name,
    formula:
      CLAUSES[id].over === 'judged'
        ? paidBack(cost(sides.silent).slice(1), moneyDigits(sides.silent), of.refund)
        : `${cost(sides.silent)}-${cost(sides.agreed).slice(1)}`,
  };
}

/** Rounded as amounts are invoiced; at most the limit. */
function paidBack(paid: string, digits: number, { share, most }: ClauseCase['refund']): string {
  const owed = `ROUND(PRODUCT(${paid},${plain(share)}),${digits})`;
  return most === undefined ? `=${owed}` : `=MIN(${owed},${plain(most)})`;
}

function figureOf(over: Over, { outlook, refund }: ClauseCase): string[] {
  if (over === 'month') return [constant('monthly total')];
  const { months, season, calendar } = outlook;
  const start = calendar?.start;
  return [
    constant('cumulative'),
    String(over === 'judged' ? Math.min(months, refund.months) : months),
    String(months),
    growthArgument(outlook),
    rampArgument(outlook),
    arrayConstant(season === undefined ? [] : [season]),
    start === undefined ? '' : `DATE(${start.year},${start.month},1)`,
  ];
}

/** An offer's rows with their headers, blanks as empty texts. */
function offerConstant(rows: readonly ScenarioRow[]): string {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((own) => !LEFT_OUT.has(own));
  const cells = rows.map((row) =>
    headers.map((header): string | Dec => {
      const value = row[header] ?? '';
      return typeof value === 'number' ? dec(value) : value;
    }),
  );
  return arrayConstant([headers, ...cells]);
}
