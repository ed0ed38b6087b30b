import { toDouble, ZERO } from '../../core/exact/decimal.js';
import type { Cell } from '../../core/grid/cell.js';
import { figure } from '../../core/report/table.js';
import { guarantee } from '../../core/study/time/guarantee.js';
import { cellAddress, fixedAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { assumedFigure } from '../figures/assumption-figures.js';
import { formula, headerRow, number, words } from '../page/cell.js';
import type { Draft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { PARTS, totalsOf } from '../places/forecast-places.js';
import { sumOfMonths } from './forecast-reviews.js';
import type { Places } from '../places/places.js';
import { toleranceCell } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { assumption } from '../parts/studied.js';

const NONE = 'No rate is guaranteed';
const NO_SESSIONS = 'No sessions to judge by';
const KEPT = 'Kept';
const BROKEN = 'Broken';
const NOT_GUARANTEED = 'none';
const USUAL_DIGITS = 2;

/** What the vendor pays back if the rate of the first months stays below its promise. */
export function guaranteeBlocks(draft: Draft, places: Places, figures: ForecastFigures): Block[] {
  const { guarantee: area, guaranteeRow } = places.forecast;
  const cells = guaranteeCells(draft, places);
  return [
    sectionBlock(guaranteeRow, 'Guarantee of the offer studied', {
      help: 'Not included in the monthly figures above. Check the contract for eligibility.',
    }),
    {
      row: area.row,
      column: 0,
      cells: [
        headerRow(['Figure', 'Value', 'How']),
        ...judgedLines(places, cells),
        ...paidLines(places, cells, digitsOf(figures)),
      ],
    },
  ];
}

/** Addresses of the block's own figures, and of what Assumptions says. */
function guaranteeCells(draft: Draft, places: Places) {
  const { guarantee: area } = places.forecast;
  const [judged, sessions, resolutions, rate, floor, kept, digits, paid, back] = Array.from(
    { length: area.rowCount - 1 },
    (_, index) => cellAddress(area.row + 1 + index, 1),
  ) as [string, string, string, string, string, string, string, string, string];
  const own = (id: Parameters<typeof assumption>[2]) => assumption(draft, places, id);
  return {
    ...{ judged, sessions, resolutions, rate, floor, kept, digits, paid, back },
    months: own('Months'),
    guaranteeMonths: own('Guarantee months'),
    promised: own('Guaranteed resolution rate'),
    share: own('Guarantee refund'),
    most: own('Guarantee limit'),
    sum: (of: number) => `=${sumOfMonths(places, of, '1', judged)}`,
  };
}

type GuaranteeCells = ReturnType<typeof guaranteeCells>;

function line(label: string, text: string, format: Format, how: string): ModelCell[] {
  return [words(label, 'label'), formula(text, 'result', format), words(how, 'source')];
}

/** The rate that is reached, and whether that keeps the promise. */
function judgedLines({ forecast: { checksRow } }: Places, cells: GuaranteeCells): ModelCell[][] {
  const { sessions, resolutions, rate, floor, months, guaranteeMonths, promised, sum } = cells;
  const { row, column } = toleranceCell(checksRow);
  const within = fixedAddress(row, column);
  return [
    line(
      'Months judged',
      `=MIN(${months},MAX(1,${guaranteeMonths}))`,
      'count',
      'From the first, as Assumptions says',
    ),
    line('Sessions', sum(PARTS.sessions), 'count', 'Of these months'),
    line('Resolutions', sum(PARTS.resolutions), 'count', 'Of these months'),
    line(
      'Resolution rate',
      `=IF(${sessions}=0,"",${resolutions}/${sessions})`,
      'percent',
      'Resolutions ÷ sessions',
    ),
    line(
      'Guaranteed at least',
      `=IF(${promised}=0,"${NOT_GUARANTEED}",${promised})`,
      'percent',
      'As Assumptions says',
    ),
    line(
      'Kept or broken',
      `=IF(${floor}="${NOT_GUARANTEED}","${NONE}",IF(${sessions}=0,"${NO_SESSIONS}",IF(${rate}-${floor}<-${within},"${BROKEN}","${KEPT}")))`,
      'text',
      'Broken where the rate is below',
    ),
  ];
}

/** What was paid, and what of it comes back. */
function paidLines({ forecast: { parts } }: Places, cells: GuaranteeCells, decimals: number): ModelCell[][] {
  const { kept, digits, paid, back, share, most, sum } = cells;
  const whole = totalsOf(parts);
  const total = fixedAddress(whole.row, whole.column + PARTS.total);
  return [
    [
      words('Decimals of money', 'label'),
      number(decimals, 'result', 'count'),
      words('To which the amount paid back is rounded', 'source'),
    ],
    line('Paid in these months', sum(PARTS.total), 'money', 'Totals of these months'),
    line(
      'Paid back',
      `=IF(${kept}="${BROKEN}",MIN(ROUND(${paid}*IF(${share}="",1,${share}),${digits}),IF(${most}=0,${paid},${most})),0)`,
      'money',
      'The share that comes back, up to the limit',
    ),
    line('Total of all months after it', `=${total}-${back}`, 'money', 'Total less what is paid back'),
  ];
}

/** The engine's own figures of these cells. */
export function expectedGuarantee(draft: Draft, places: Places, { studied }: ForecastFigures): Expected[] {
  if (!studied.ok) return [];
  const { outlook, guarantee: terms } = draft.assumptions;
  const months = Math.min(outlook.months, assumedFigure(draft, 'Guarantee months') ?? 1);
  const own = guarantee(studied.value, terms ?? { floor: ZERO, months, share: ZERO, most: undefined });
  const judged = studied.value.months.slice(0, months);
  const isJudged = own.resolutionRate !== undefined;
  const verdict = isJudged ? (own.isBroken ? BROKEN : KEPT) : NO_SESSIONS;
  const column: Cell[] = [
    months,
    null,
    null,
    own.resolutionRate === undefined ? null : figure(own.resolutionRate),
    terms === undefined ? NOT_GUARANTEED : toDouble(terms.floor),
    terms === undefined ? NONE : verdict,
    judged[0]?.quote.offer.currency.minorDigits ?? USUAL_DIGITS,
    figure(own.paid),
    figure(own.paidBack),
    figure(own.totalAfter),
  ];
  const { guarantee: area } = places.forecast;
  const at = { ...columnOf(area, 1), row: area.row + 1 };
  return expectedTable(
    'forecast',
    at,
    column.map((cell) => [cell]),
  );
}

function digitsOf({ studied }: ForecastFigures): number {
  const first = studied.ok ? studied.value.months[0] : undefined;
  return first?.quote.offer.currency.minorDigits ?? USUAL_DIGITS;
}
