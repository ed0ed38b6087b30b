import * as SCALAR from '../../core/contract/scalar.js';
import { addressBelow } from '../../reference/address.js';
import { compileTariff } from '../../core/terms/tariff/tariff.js';
import { ZERO } from '../../core/exact/decimal.js';
import { plainNumber } from '../../core/grid/number.js';
import { readPositional } from '../../core/grid/positional.js';
import { parseTierRows, parseTierText, TIER_SHAPE } from '../../core/terms/tariff/parse-tiers.js';
import type { Tier, TierMode } from '../../core/terms/tariff/tier.js';
import type { Content } from '../../model/page/sheet.js';
import { cellAddress, wholeText } from '../address.js';
import { span, type CalculationRows } from '../calculation-rows.js';
import type { Referred } from '../call.js';
import { literal } from '../literal.js';
import { ConstantFault, NoScalarFormula, type Position } from './position.js';
import { spreadConverter, type WholeArguments } from './spread.js';

/** A charge curve in helper rows: on each row a line, base + slope × units, above `from` and up to `to`. */
interface NativeCurve {
  readonly from: string;
  readonly to: string;
  readonly base: string;
  readonly slope: string;
  /** The end of a closed last tier; undefined where it is open. */
  readonly end: string | undefined;
}

/** Stands for no end: more than any quantity. */
const ENDLESS = 1e300;
const ENDLESS_TEXT = '1E+300';
const LONGEST_TEXT = 255;

/** What a quantity costs under tiers: the line of the tier that it falls in. */
export const tieredCharge = spreadConverter(SCALAR.TIERED_CHARGE, (at, tables) => {
  const quantity = `ROUND(${at.number('quantity')},9)`;
  const { from, to, base, slope, end } = curveAt(at, tables);
  if (end !== undefined) at.require(`${quantity}<=${end}`);
  // The first tier, from 0, is entered at 0 units too.
  const entered = `((${quantity}>${from})+(${quantity}=0)*(${from}=0))`;
  return `SUMPRODUCT(${entered}*(${quantity}<=${to})*(${base}+${slope}*${quantity}))`;
});

function curveAt(at: Position, { whole, call }: WholeArguments): NativeCurve {
  const mode = at.word('mode', SCALAR.TIERED_CHARGE.mode);
  const table = whole('tiers');
  const { calculation } = call;
  if (table?.at !== undefined) {
    const curve = referredCurve(table.text, table.at, mode, calculation);
    // Rows that came or went, and tiers that no longer rise, are not in the helper rows' power.
    at.require(`ROWS(${wholeText(table)})=${table.at.cells.length}`);
    at.require(`SUMPRODUCT((${curve.to}<=${curve.from})*1)=0`);
    return curve;
  }
  if (table !== undefined) {
    const tiers = parseTierRows(table.cells ?? [], 'tiers');
    if (!tiers.ok) throw new ConstantFault('tiers');
    return writtenCurve(table.text, tiers.value, mode, calculation);
  }
  const { value, text, isLive } = at.operand('tiers');
  if (value === undefined) throw new NoScalarFormula('its tiers come out of a formula');
  if (value === null || typeof value === 'object') throw new ConstantFault('tiers');
  const written = String(value);
  const tiers = parseTierText(written, 'tiers');
  if (!tiers.ok) throw new ConstantFault('tiers');
  if (isLive) {
    if (written.length > LONGEST_TEXT)
      throw new NoScalarFormula('its text of tiers is too long for a formula');
    at.require(`${text}=${literal(value)}`);
  }
  return writtenCurve(written, tiers.value, mode, calculation);
}

/** Tiers that are constants: their exact curve, compiled. */
function writtenCurve(
  text: string,
  tiers: readonly Tier[],
  mode: TierMode,
  calculation: CalculationRows,
): NativeCurve {
  const curve = compileTariff({ kind: 'tiers', mode, tiers }, ZERO);
  if (!curve.ok) throw new ConstantFault('tiers');
  return curveRows(`tiers ${mode} ${text}`, titleOf(text, mode), calculation, () =>
    curve.value.pieces.map(({ from, to, base, slope }) =>
      [from.toNumber(), to?.toNumber(), base.toNumber(), slope.toNumber()].map((value) =>
        value === undefined ? undefined : { kind: 'number', value },
      ),
    ),
  );
}

/** Tiers in cells: the curve's rows are formulas on them; what is no price or no end shows #VALUE!. */
function referredCurve(
  text: string,
  at: Referred,
  mode: TierMode,
  calculation: CalculationRows,
): NativeCurve {
  const tiers = parseTierRows(at.cells, 'tiers');
  const table = readPositional(at.cells, 'tiers', TIER_SHAPE);
  if (!tiers.ok || !table.ok) throw new ConstantFault('tiers');
  const { above, order } = table.value;
  const [upToColumn, priceColumn = 0, feeColumn] = order;
  if (upToColumn === undefined) throw new NoScalarFormula('its tiers say only where they begin');
  const rows = table.value.rows.map(({ place }) => above + place - 1);
  const address = (row: number, column: number): string => {
    const cell = at.cells[row]?.[column] ?? null;
    const own = cellAddress(at, row, column);
    return typeof cell === 'string' && plainNumber(cell) !== undefined ? `VALUE(${own})` : own;
  };
  const width = at.cells[0]?.length ?? 0;
  const orFault = (own: string) => `IF(AND(COUNT(${own})=1,${own}>=0),${own},#VALUE!)`;
  const key = `tiers ${mode} ${at.sheet}!${at.row},${at.column},${at.cells.length}`;
  return curveRows(key, titleOf(text, mode), calculation, (addressed) =>
    rows.map((row, index) => {
      const own = (column: number) => addressed(index, column);
      const before = (column: number) => addressed(index - 1, column);
      const isFirst = index === 0;
      const fee = feeColumn !== undefined && feeColumn < width ? `+N(${address(row, feeColumn)})` : '';
      const graduated = isFirst
        ? `=0${fee}`
        : `=${before(2)}+${before(3)}*${before(1)}${fee}-${own(3)}*${own(0)}`;
      const price = `${orFault(address(row, priceColumn))}${fee}`;
      // A larger quota costs no less than the one before.
      const rung = isFirst ? `=${price}` : `=IF(${price}<${before(2)},#VALUE!,${price})`;
      const upTo = address(row, upToColumn);
      const end = index < rows.length - 1 ? orFault(upTo) : `IF(N(${upTo})=0,${ENDLESS_TEXT},${upTo})`;
      return [
        isFirst ? { kind: 'number', value: 0 } : { kind: 'formula', formula: `=${before(1)}` },
        { kind: 'formula', formula: `=${end}` },
        { kind: 'formula', formula: { graduated, volume: `=0${fee}`, ladder: rung }[mode] },
        mode === 'ladder'
          ? { kind: 'number', value: 0 }
          : { kind: 'formula', formula: `=${orFault(address(row, priceColumn))}` },
      ];
    }),
  );
}

/** Helper rows of a curve, made once; `rowsOf` is told the address that each of their cells will have. */
function curveRows(
  key: string,
  title: string,
  calculation: CalculationRows,
  rowsOf: (
    addressed: (row: number, column: number) => string,
  ) => readonly (readonly (Content | undefined)[])[],
): NativeCurve {
  return calculation.once(key, () => {
    calculation.section(title);
    const heads = calculation.row(
      '',
      ['Units above', 'Up to', 'Charge at 0', 'Per unit'].map((text): Content => ({ kind: 'text', text })),
    );
    const addressed = (row: number, column: number) => addressBelow(heads[column] ?? '', row + 1);
    const rows = rowsOf(addressed);
    for (const [index, row] of rows.entries()) {
      calculation.row(
        `Tier ${index + 1}`,
        row.map((content) => content ?? { kind: 'number', value: ENDLESS }),
      );
    }
    const last = rows.length - 1;
    const column = (index: number) => span(addressed(0, index), addressed(last, index));
    return {
      from: column(0),
      to: column(1),
      base: column(2),
      slope: column(3),
      end: rows[last]?.[1] === undefined ? undefined : addressed(last, 1),
    };
  });
}

function titleOf(text: string, mode: TierMode): string {
  return `Tiers, ${mode}: ${text.length > 80 ? `${text.slice(0, 77)}...` : text}`;
}
