import { reportingDigits, USUAL_DIGITS } from '../../core/terms/offer.js';
import { toDouble, ZERO } from '../../core/exact/decimal.js';
import type { Cell } from '../../core/grid/cell.js';
import { figure } from '../../core/report/table.js';
import { guarantee } from '../../core/study/time/guarantee.js';
import { cellAddress, fixedAddress } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import { assumedFigure } from '../figures/assumption-figures.js';
import { formula, headerRow, number, quoted, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { PARTS, totalsOf } from '../places/forecast-places.js';
import { firstMonth, monthAfter, sumOfMonths } from './forecast-reviews.js';
import type { Places } from '../places/places.js';
import { toleranceCell } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import { assumption } from '../parts/studied.js';

/** What a row of the guarantee is called, and how it is reckoned. */
interface Labelled {
  readonly label: string;
  readonly how: string;
}

/** What the vendor pays back if the rate of the first months stays below its promise. */
export function guaranteeBlocks(draft: ModelDraft, places: Places, figures: ForecastFigures): Block[] {
  const { guarantee: area, guaranteeRow, parts, checksRow } = places.forecast;
  const texts = draft.texts.forecast.guarantee;
  const { says } = texts;
  const [judged, sessions, resolutions, rate, floor, kept, digits, paid, back] = Array.from(
    { length: area.rowCount - 1 },
    (_, index) => cellAddress(area.row + 1 + index, 1),
  ) as [string, string, string, string, string, string, string, string, string];
  const own = (id: Parameters<typeof assumption>[2]) => assumption(draft, places, id);
  const months = own('Months');
  const [promised, share, most] = [
    own('Guaranteed resolution rate'),
    own('Guarantee refund'),
    own('Guarantee limit'),
  ];
  const whole = totalsOf(parts);
  const total = fixedAddress(whole.row, whole.column + PARTS.total);
  const { row, column } = toleranceCell(checksRow);
  const within = fixedAddress(row, column);
  const first = firstMonth(draft, places);
  const until = first === '1' ? judged : monthAfter(draft, first, `${judged}-1`);
  const sum = (of: number) => `=${sumOfMonths(places, of, first, until)}`;
  const line = ({ label, how }: Labelled, text: string, format: Format): ModelCell[] => [
    words(label, 'label'),
    formula(text, 'result', format),
    words(how, 'source'),
  ];
  return [
    sectionBlock(guaranteeRow, texts.section, { help: texts.help }),
    {
      row: area.row,
      column: 0,
      cells: [
        headerRow(texts.headers),
        line(texts.judged, `=MIN(${months},MAX(1,${own('Guarantee months')}))`, 'count'),
        line(texts.sessions, sum(PARTS.sessions), 'count'),
        line(texts.resolutions, sum(PARTS.resolutions), 'count'),
        line(texts.rate, `=IF(${sessions}=0,"",${resolutions}/${sessions})`, 'percent'),
        line(texts.floor, `=IF(${promised}=0,${quoted(says.notGuaranteed)},${promised})`, 'percent'),
        line(
          texts.kept,
          `=IF(${floor}=${quoted(says.notGuaranteed)},${quoted(says.none)},IF(${sessions}=0,${quoted(says.noSessions)},IF(${rate}-${floor}<-${within},${quoted(says.broken)},${quoted(says.kept)})))`,
          'text',
        ),
        [
          words(texts.digits.label, 'label'),
          number(digitsOf(figures), 'result', 'count'),
          words(texts.digits.how, 'source'),
        ],
        line(texts.paid, sum(PARTS.total), 'money'),
        line(
          texts.back,
          `=IF(${kept}=${quoted(says.broken)},MIN(ROUND(${paid}*IF(${share}="",1,${share}),${digits}),IF(${most}=0,${paid},${most})),0)`,
          'money',
        ),
        line(texts.after, `=${total}-${back}`, 'money'),
      ],
    },
  ];
}

/** The engine's own figures of these cells. */
export function expectedGuarantee(
  draft: ModelDraft,
  places: Places,
  { studied }: ForecastFigures,
): Expected[] {
  if (!studied.ok) return [];
  const { says } = draft.texts.forecast.guarantee;
  const { outlook, guarantee: terms } = draft.assumptions;
  const months = Math.min(outlook.months, assumedFigure(draft, 'Guarantee months') ?? 1);
  const own = guarantee(studied.value, terms ?? { floor: ZERO, months, share: ZERO, most: undefined });
  const judged = studied.value.months.slice(0, months);
  const isJudged = own.resolutionRate !== undefined;
  const verdict = isJudged ? (own.isBroken ? says.broken : says.kept) : says.noSessions;
  const column: Cell[] = [
    months,
    null,
    null,
    own.resolutionRate === undefined ? null : figure(own.resolutionRate),
    terms === undefined ? says.notGuaranteed : toDouble(terms.floor),
    terms === undefined ? says.none : verdict,
    judged[0] === undefined ? USUAL_DIGITS : reportingDigits(judged[0].quote.offer),
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
  return first === undefined ? USUAL_DIGITS : reportingDigits(first.quote.offer);
}
