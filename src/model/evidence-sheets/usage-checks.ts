import { isErrorCell } from '../../core/grid/cell.js';
import { measure } from '../../core/evidence/measure.js';
import { comparisonColumn } from '../../core/report/compare.js';
import { trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import { cellAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { columnOf } from '../../reference/area.js';
import type { OwnCheck } from '../parts/sheet-checks.js';
import type { EvidenceTexts } from './evidence-texts.js';
import { withSessions } from './usage-groups.js';
import { COLUMN } from './usage-months.js';
import type { UsagePlaces } from './usage-places.js';
import type { UsageReport } from './usage-report.js';
import { rankedOn } from './usage-traffic.js';

/** What of Usage can be reached in a second way. */
export function usageChecks(texts: EvidenceTexts, report: UsageReport, places: UsagePlaces): OwnCheck[] {
  const { files, months, traffic, days } = places;
  const says = texts.usage.checks;
  const total = (key: keyof typeof COLUMN) =>
    fixedAddress(months.row + months.rowCount - 1, months.column + COLUMN[key]);
  const last = files.row + files.rowCount - 1;
  const sessions = headersOf(report).indexOf(TRAFFIC_TERMS.sessions.header);
  const monthly = { ...columnOf(traffic, sessions), row: traffic.row + 1, rowCount: traffic.rowCount - 1 };
  return [
    {
      ...{ check: says.rows, format: 'count', passes: true },
      value: `${fixedAddress(last, 2)}+${fixedAddress(last, 3)}`,
      shouldBe: fixedAddress(last, 1),
    },
    {
      ...{ check: says.month, format: 'count', passes: report.counts.rows.length > 0 },
      value: `SUM(${fixedArea(monthly)})*12/365*${fixedAddress(days.row, days.column)}`,
      shouldBe: total('sessions'),
    },
    ...lengthChecks(texts, report, places, total),
    ...intervalChecks(texts, report, total),
    ...billChecks(texts, report, places),
  ];
}

function headersOf({ traffic }: UsageReport): string[] {
  return (trafficCells(traffic)[0] ?? []).map(String);
}

type TotalOf = (key: keyof typeof COLUMN) => string;

/** Conversations and replies, by the histogram. */
function lengthChecks(
  { usage: { checks: says } }: EvidenceTexts,
  report: UsageReport,
  places: UsagePlaces,
  total: TotalOf,
): OwnCheck[] {
  const { histogram, lengths, ai, greetings } = places;
  if (histogram === undefined) return [];
  const own = (column: number) =>
    fixedArea({ row: histogram.row + 1, column, rowCount: lengths.length, columnCount: 1 });
  const all = histogram.columnCount - 2;
  const mean = headersOf(report).indexOf(TRAFFIC_TERMS.interactionsPerSession.header);
  return [
    {
      ...{ check: says.sessions, format: 'count', passes: true },
      value: `SUM(${own(all)})`,
      shouldBe: total('sessions'),
    },
    {
      ...{ check: says.replies, format: 'count', passes: true },
      value: `SUMPRODUCT(${own(0)},${own(all)})`,
      shouldBe: `${fixedAddress(ai.row, ai.column)}-${fixedAddress(greetings.row, greetings.column)}`,
    },
    ...withSessions(places.groups).map(({ name }, index): OwnCheck => ({
      ...{ check: says.mean(name), format: 'decimal', passes: true },
      value: `SUMPRODUCT(${own(0)},${own(1 + index)})/SUM(${own(1 + index)})`,
      shouldBe: cellAddress(places.traffic.row + 1 + index, mean),
    })),
  ];
}

function intervalChecks(
  { usage: { checks: says } }: EvidenceTexts,
  { counts }: UsageReport,
  total: TotalOf,
): OwnCheck[] {
  if (measure(counts).settled === 0) return [];
  const interval = `METER.RATE_INTERVAL(${total('resolved')},${total('settled')})`;
  return [
    {
      ...{ check: says.low, format: 'percent', passes: true },
      value: total('low'),
      shouldBe: `INDEX(${interval},1,1)`,
    },
    {
      ...{ check: says.high, format: 'percent', passes: true },
      value: total('high'),
      shouldBe: `INDEX(${interval},1,2)`,
    },
  ];
}

/** The total of each offer in the ranking, by the function that gives a bill; of one currency, as bills are not converted. */
function billChecks(
  { usage: { checks: says } }: EvidenceTexts,
  report: UsageReport,
  places: UsagePlaces,
): OwnCheck[] {
  const { priced, traffic } = places;
  if (priced === undefined || report.offers === undefined) return [];
  const { reference, rows } = report.offers;
  const currencies = new Set(rows.map((row) => row['Currency'] ?? '').filter((code) => code !== ''));
  if (currencies.size > 1) return [];
  const total = comparisonColumn('total');
  const [, ...ranked] = rankedOn(report);
  return ranked.map((cells, index): OwnCheck => {
    const name = cellAddress(priced.row + 1 + index, priced.column + comparisonColumn('offer'));
    const cell = cells[total] ?? null;
    const offer = cells[comparisonColumn('offer')];
    return {
      ...{ check: says.bill(typeof offer === 'string' ? offer : ''), format: 'money' },
      value: cellAddress(priced.row + 1 + index, priced.column + total),
      shouldBe: `METER.BILL(${reference},${fixedArea(traffic)},,${name})`,
      passes: !isErrorCell(cell),
    };
  });
}
