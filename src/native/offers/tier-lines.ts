import { toDouble } from '../../core/exact/decimal.js';
import type { Tiers } from '../../core/terms/tariff/tiers.js';
import type { Content } from '../../model/page/sheet.js';
import type { CalculationRows } from '../calculation-rows.js';
import { above, inWords } from './formula.js';
import type { Rated } from './rated.js';
import { formula, formulaRow, tableRows, type TableLine } from './rows.js';

/** Stands for no upper end. */
const OPEN = 9.99e307;

/**
 * The charge curve of a tier schedule: its pieces in a small table (from, up to, slope, jump on entering, and the units
 * that fall on it), and the charge as a sum of products over it. Beyond a closed last piece there is no charge: #N/A.
 *
 * The units of each piece, rather than the change of slope, so that nothing large cancels.
 */
export function tierLines(
  calculation: CalculationRows,
  { label, billed, tariff }: { readonly label: string; readonly billed: string; readonly tariff: Tiers },
): Rated {
  const { mode, tiers } = tariff;
  const last = tiers.at(-1)?.upTo;
  const row = (what: string, words: string, unit = '') =>
    formulaRow(calculation, words, { label: `${label}: ${what}`, unit });
  const rounded = `ROUND(${billed},9)`;
  const units = row(
    'units to 9 decimals',
    last === undefined ? rounded : `IF(${above(rounded, String(toDouble(last)))},NA(),${rounded})`,
    'units',
  );
  const lines = tiers.map(({ upTo, rate, flatFee }, index): TableLine => (cell) => {
    const from = tiers[index - 1]?.upTo;
    // The first tier is entered from the start, at 0 units too.
    const entered = index === 0 ? 'TRUE' : above(units, cell(0));
    const isWithin = `AND(${entered},NOT(${above(units, cell(1))}))`;
    return [
      constant(from === undefined ? 0 : toDouble(from)),
      constant(upTo === undefined ? OPEN : toDouble(upTo)),
      constant(toDouble(rate)),
      constant(toDouble(flatFee)),
      formula(
        mode === 'graduated'
          ? `MAX(MIN(${units},${cell(1)})-${cell(0)},0)`
          : `IF(${isWithin},${mode === 'ladder' ? '1' : units},0)`,
      ),
      formula(`IF(${mode === 'graduated' ? entered : isWithin},1,0)`),
    ];
  });
  const headers = ['From', 'Up to', 'Rate', 'Flat fee', 'Units', 'Entered'];
  const table = tableRows(
    calculation,
    `${label}: ${mode} tiers (constants: Tiers is a text)`,
    headers,
    lines,
  );
  const [rates, fees, inTier, entered] = [2, 3, 4, 5].map((column) => table.column(column));
  const before = row(
    'charge of the schedule',
    `SUMPRODUCT(${inTier ?? ''},${rates ?? ''})+SUMPRODUCT(${entered ?? ''},${fees ?? ''})`,
    'money',
  );
  const mean = `SUMPRODUCT(${entered ?? ''},${rates ?? ''})/SUM(${entered ?? ''})`;
  const differs = `SUMPRODUCT(${entered ?? ''}*((${rates ?? ''}<>${table.cell(0, 2)})+(${fees ?? ''}<>0)))`;
  if (mode === 'ladder') return ladderLine({ label, before, entered, fees, mean }, table.column(1));
  const rate =
    mode === 'graduated'
      ? `IF(OR(${units}=0,${differs}>0),"",${table.cell(0, 2)})`
      : `IF(OR(${units}=0,SUMPRODUCT(${entered ?? ''},${fees ?? ''})>0),"",${mean})`;
  return { quantity: billed, rate, before, used: before };
}

/** A ladder's line: one quota, named after its rung, at its price as a whole. */
function ladderLine(
  of: { readonly label: string; readonly before: string } & Readonly<
    Record<'entered' | 'fees' | 'mean', string | undefined>
  >,
  ends: string,
): Rated {
  const { before, entered = '', fees = '', mean = '' } = of;
  const end = `SUMPRODUCT(${entered},${ends})`;
  return {
    unit: `IF(${end}>1E+300,"open quota","quota of "&${inWords(`(${end})`)})`,
    quantity: '1',
    rate: `IF(SUMPRODUCT(${entered},${fees})>0,"",${mean})`,
    before,
    used: before,
  };
}

function constant(value: number): Content {
  return { kind: 'number', value };
}
