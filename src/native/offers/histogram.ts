import { toDouble } from '../../core/exact/decimal.js';
import type { SessionLengthDistribution } from '../../core/traffic/session-lengths.js';
import type { CalculationRows } from '../calculation-rows.js';
import { formulaRow, tableRows } from './rows.js';

type Histogram = Extract<SessionLengthDistribution, { kind: 'histogram' }>;

/** A measured spread of session length in cells. */
export interface HistogramRows {
  /** Addresses of both of each row's figures. */
  readonly rows: readonly { readonly replies: string; readonly sessions: string }[];
  /** Address of μ. */
  readonly mean: string;
}

/** A histogram as constants, for it stands in the tables as text; the same one is written once. */
export function histogramRows(calculation: CalculationRows, { rows }: Histogram): HistogramRows {
  const key = rows.map(({ replies, count }) => `${replies.toString()}:${count.toString()}`).join(';');
  return calculation.once(`histogram ${key}`, () => {
    const table = tableRows(
      calculation,
      'Measured session length (constants: Turns is a text)',
      ['Replies', 'Sessions'],
      rows.map(({ replies, count }) => () => [
        { kind: 'number', value: toDouble(replies) },
        { kind: 'number', value: toDouble(count) },
      ]),
    );
    const [replies, sessions] = [table.column(0), table.column(1)];
    return {
      rows: rows.map((_, index) => ({ replies: table.cell(index, 0), sessions: table.cell(index, 1) })),
      mean: formulaRow(calculation, `SUMPRODUCT(${replies},${sessions})/SUM(${sessions})`, {
        label: 'Mean of the measured session length',
        unit: 'replies per session',
      }),
    };
  });
}
