import { fixedAddress, fixedArea } from '../../reference/address.js';
import type { ModelDraft } from '../figures/draft.js';
import { expectedTable } from '../figures/expected-table.js';
import type { ForecastFigures } from '../figures/forecast-figures.js';
import { monthFormat } from '../figures/month-cells.js';
import { blank, formula, quoted } from '../page/cell.js';
import type { Block, Expected, ModelCell } from '../page/sheet.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import { sectionBlock } from '../parts/sheet-head.js';
import { PARTS, totalsOf } from '../places/forecast-places.js';
import type { Places } from '../places/places.js';

/** The words of COST_FORECAST over and beside its sums. */
const TOTAL = 'Total';
const FEES = 'Fees';

/** What each channel pays of the offer studied, months down or across as Assumptions says. @param call the formula */
export function channelBlocks(draft: ModelDraft, places: Places, call: string): Block[] {
  const { channels } = places.forecast;
  if (channels === undefined) return [];
  const texts = draft.texts.forecast.channels;
  // Months stand in the first row or in the first column: a text is shown as it is.
  const months = monthFormat(draft);
  const cells = Array.from({ length: channels.rowCount }, (_, down) =>
    Array.from({ length: channels.columnCount }, (__, along): ModelCell => {
      if (down === 0) return along === 0 ? formula(call, 'header', 'text') : blank('header', months);
      return along === 0 ? blank('label', months) : blank('result', 'money');
    }),
  );
  return [
    sectionBlock(channels.row - 2, texts.section, { help: texts.help }),
    { row: channels.row, column: channels.column, cells },
  ];
}

export function expectedChannels(places: Places, { channels: table }: ForecastFigures): Expected[] {
  const { channels } = places.forecast;
  return channels === undefined ? [] : expectedTable('forecast', channels, table);
}

/** The channels and fees come to what the months do. */
export function channelChecks(draft: ModelDraft, { forecast }: Places, isPriced: boolean): OwnCheck[] {
  const { channels, parts } = forecast;
  if (channels === undefined) return [];
  const says = draft.texts.forecast.checks;
  const isAcross = draft.settings.monthsLaid === 'across';
  const past = draft.assumptions.outlook.months + 1;
  // Channels may be added below or beside; the total of all months stays where it is. The formula's own cell is none of
  // them: an area around it alone is not calculated again by every grid once what it spills is there.
  const named = isAcross
    ? { row: channels.row + 1, column: channels.column, rowCount: channels.rowCount - 1, columnCount: 1 }
    : { row: channels.row, column: channels.column + 1, rowCount: 1, columnCount: channels.columnCount - 1 };
  const names = fixedArea(named);
  const totals = fixedArea(
    isAcross ? { ...named, column: named.column + past } : { ...named, row: named.row + past },
  );
  const ofAllMonths = (name: string) => `SUMIF(${names},${quoted(name)},${totals})`;
  const total = (column: number) => fixedAddress(totalsOf(parts).row, parts.column + column);
  return [
    {
      check: says.channels,
      format: 'money',
      value: ofAllMonths(TOTAL),
      shouldBe: total(PARTS.total),
      passes: isPriced,
    },
    {
      check: says.channelFees,
      format: 'money',
      value: ofAllMonths(FEES),
      shouldBe: [PARTS.fees, PARTS.topUp, PARTS.oneOff].map(total).join('+'),
      passes: isPriced,
    },
  ];
}
