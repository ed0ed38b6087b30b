import { inWords } from '../../core/phrase/in-words.js';
import { calledOf } from '../../core/grid/total-words.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import type { EvidenceTexts } from './evidence-texts.js';
import { trafficReference } from './reconciliation-formula.js';
import type { ReconciliationPlaces } from './reconciliation-places.js';
import type { ReconciliationReport } from './reconciliation-report.js';

/** The columns of RECONCILE's lines. */
export const LINE = {
  ...{ name: 0, expectedQuantity: 1, invoicedQuantity: 2, owed: 3, invoiced: 4 },
  ...{ volume: 5, mix: 6, definition: 7, rate: 8, difference: 9, finding: 10 },
} as const;

/** What of Reconciliation can be reached in a second way. */
export function reconciliationChecks(
  texts: EvidenceTexts,
  report: ReconciliationReport,
  places: ReconciliationPlaces,
): OwnCheck[] {
  const { lines, outcome, offer, netting } = places;
  const says = texts.reconciliation.checks;
  const total = lines.row + lines.rowCount - 1;
  const part = (row: number, key: keyof typeof LINE) => cellAddress(row, LINE[key]);
  const amounts = amountsOf(report, places);
  return [
    ...report.lines.map((line, index): OwnCheck => {
      const row = lines.row + 1 + index;
      return {
        ...{ check: says.parts(inWords(line.name, texts.core)), format: 'money', passes: true },
        value: `SUM(${part(row, 'volume')}:${part(row, 'rate')})`,
        shouldBe: `${part(row, 'invoiced')}-${part(row, 'owed')}`,
      };
    }),
    {
      ...{ check: says.total, format: 'money', passes: true },
      value: `${cellAddress(outcome.row, 1)}+${cellAddress(outcome.row + 1, 1)}`,
      shouldBe: part(total, 'difference'),
    },
    ...(amounts === undefined
      ? []
      : [
          {
            ...{ check: says.invoiced, format: 'money' as const, passes: true },
            value: part(total, 'invoiced'),
            shouldBe: `SUM(${amounts})`,
          },
        ]),
    {
      ...{ check: says.owed, format: 'money', passes: true },
      value: part(total, 'owed'),
      shouldBe: `METER.BILL(${report.offersReference},${trafficReference(report, places)},,${fixedAddress(offer.row, offer.column)})`,
    },
    ...(netting === undefined
      ? []
      : [
          {
            ...{ check: says.net, format: 'count' as const, passes: true },
            value: fixedAddress(places.unbillable.row, places.unbillable.column),
            shouldBe: `${cellAddress(netting.row + 1, 1)}+${cellAddress(netting.row + 2, 1)}-${cellAddress(netting.row + 3, 1)}`,
          },
        ]),
  ];
}

/** The amounts of the invoice's rows; undefined where a row states none, or is a total of others. */
function amountsOf(
  { invoice }: ReconciliationReport,
  { invoice: at }: ReconciliationPlaces,
): string | undefined {
  const [head = [], ...rows] = invoice;
  const column = head.findIndex((cell) => typeof cell === 'string' && /^(amount|billed ?cost)$/i.test(cell));
  const isTotal = (cell: unknown) => typeof cell === 'string' && calledOf(cell) === 'total';
  const isWhole = rows.every((row) => typeof row[column] === 'number' && !row.some(isTotal));
  if (column < 0 || rows.length === 0 || !isWhole) return undefined;
  return fixedArea({
    row: at.row + 1,
    column: at.column + column,
    rowCount: rows.length,
    columnCount: 1,
  });
}
