import { MONTH_DECIMALS } from '../../core/evidence/traffic-of.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateComparison } from '../../core/report/compare.js';
import { compare } from '../../core/scenario/ranking/compare.js';
import { readOfferRows } from '../../core/scenario/tables/read-scenario.js';
import { trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import { readTraffic } from '../../core/traffic/read-traffic.js';
import { TRAFFIC_TERMS } from '../../core/traffic/columns.js';
import { areaAddress, fixedAddress, fixedArea } from '../../reference/address.js';
import { blankRows, formula, headerRow, words } from '../page/cell.js';
import { expectedTable, tableOrFault } from '../figures/expected-table.js';
import { tableCell } from '../parts/table-column.js';
import type { Block, Expected, Format, ModelCell } from '../page/sheet.js';
import type { EvidenceKey } from './evidence-texts.js';
import { withSessions, type ChannelGroup } from './usage-groups.js';
import { COLUMN, rowsOfChannel } from './usage-months.js';
import type { CountPlaces, UsagePlaces } from './usage-places.js';
import type { CountedTraffic, UsageReport } from './usage-report.js';

/** The columns of a ranking, as the sheet Compare shows them. */
const RANKING: readonly Format[] = [
  ...(['count', 'text', 'money', 'money', 'money', 'money', 'price', 'price', 'percent'] as const),
  ...(['money', 'money', 'money', 'percent'] as const),
];

/** What of a channel follows from its counts, under the header of its term. */
const MADE: Readonly<Record<string, Made>> = {
  [TRAFFIC_TERMS.sessions.header]: {
    format: 'count',
    text: ({ sum, scaled }) => scaled(`${sum('sessions')}`),
  },
  [TRAFFIC_TERMS.contacts.header]: {
    format: 'count',
    text: ({ sum, scaled }) => scaled(`(${sum('sessions')}+${sum('unaided')})`),
  },
  [TRAFFIC_TERMS.customers.header]: {
    format: 'count',
    text: ({ sum, scaled }) => scaled(`${sum('customers')}`),
  },
  [TRAFFIC_TERMS.resolutionRate.header]: {
    format: 'percent',
    text: ({ sum }) => `${sum('resolved')}/${sum('settled')}`,
  },
  [TRAFFIC_TERMS.interactionsPerSession.header]: {
    ...{ format: 'decimal', isOfReplies: true },
    text: ({ sum }) => `${sum('replies')}/${sum('sessions')}`,
  },
  [TRAFFIC_TERMS.turns.header]: {
    ...{ format: 'text', isOfReplies: true },
    text: ({ lengths }) => lengths,
  },
};

interface Made {
  readonly format: Format;
  readonly isOfReplies?: true;
  /** Without its =. */
  readonly text: (of: {
    readonly sum: (key: keyof typeof COLUMN) => string;
    /** Of a usual month, where the days of the log say how many months it has. */
    readonly scaled: (count: string) => string;
    readonly lengths: string;
  }) => string;
}

/** The traffic of a month: formulas over the counts, and what was not measured as it was given. */
export function trafficBlock(report: CountedTraffic, places: CountPlaces): Block {
  const [headers = [], ...rows] = trafficCells(report.traffic);
  const groups = withSessions(places.groups);
  const cellOf = (header: string, cell: Cell, index: number): ModelCell => {
    const made = madeOf(report.states, header, cell);
    const group = groups[index];
    if (group === undefined) return tableCell(header, cell);
    if (made === undefined)
      return header === TRAFFIC_TERMS.channel.header ? words(group.name, 'label') : tableCell(header, cell);
    return formula(`=${made.text(partsOf(places, group, index))}`, 'result', made.format);
  };
  return {
    row: places.traffic.row,
    column: places.traffic.column,
    cells: [
      headerRow(headers.map(called)),
      ...rows.map((row, index) =>
        headers.map((header, column) => cellOf(called(header), row[column] ?? null, index)),
      ),
    ],
  };
}

/** How a cell of a measured channel is made; undefined where it was not measured. */
function madeOf(states: UsageReport['states'], header: string, cell: Cell): Made | undefined {
  const made = Object.hasOwn(MADE, header) ? MADE[header] : undefined;
  const isMeasured = made?.isOfReplies !== true || states === 'messages';
  return cell === null || !isMeasured ? undefined : made;
}

function partsOf(places: CountPlaces, group: ChannelGroup, index: number) {
  const rows = rowsOfChannel(places, group);
  const { days, histogram, lengths } = places;
  const columnOf = (column: number) =>
    histogram === undefined
      ? ''
      : fixedArea({ row: histogram.row + 1, column, rowCount: lengths.length, columnCount: 1 });
  const own = columnOf(1 + index);
  return {
    sum: (key: keyof typeof COLUMN) => `SUM(${areaAddress({ ...rows, column: COLUMN[key] })})`,
    scaled: (count: string) =>
      days === undefined
        ? count
        : `ROUND(${count}*365/12/${fixedAddress(days.row, days.column)},${MONTH_DECIMALS})`,
    lengths: `TEXTJOIN("; ",TRUE,IF(${own}>0,${columnOf(0)}&": "&${own},""))`,
  };
}

/** The offers of the workbook on it. */
export function pricedBlock({ offers }: UsageReport, { priced, traffic }: UsagePlaces): Block[] {
  if (offers === undefined || priced === undefined) return [];
  const [, ...headers] = RANKING;
  const text = `=METER.COMPARE(${offers.reference},${fixedArea(traffic)},"${offers.basis}")`;
  return [
    {
      row: priced.row,
      column: priced.column,
      cells: [
        [formula(text, 'header', 'text'), ...headers.map(() => words('', 'header'))],
        ...blankRows(RANKING, priced.rowCount - 1),
      ],
    },
  ];
}

/** The ranking of the offers on what the cells hold. */
export function rankedOn(report: UsageReport): Cell[][] {
  if (report.offers === undefined) return [];
  const traffic = readTraffic(trafficCells(report.traffic));
  const { offers } = readOfferRows(report.offers.rows);
  if (!traffic.ok) return tableOrFault(traffic);
  const ranked = offers.ok ? compare(traffic.value, offers.value, report.offers.basis) : offers;
  return tableOrFault(ranked.ok ? { ok: true, value: tabulateComparison(ranked.value) } : ranked);
}

/** What the traffic and the ranking on it must show. */
export function expectedTraffic(report: UsageReport, places: UsagePlaces): Expected<EvidenceKey>[] {
  return [
    ...expectedTable<EvidenceKey>('usage', places.traffic, trafficCells(report.traffic)),
    ...(places.priced === undefined
      ? []
      : expectedTable<EvidenceKey>('usage', places.priced, rankedOn(report))),
  ];
}

/** A header, which is a text. */
function called(header: Cell): string {
  return typeof header === 'string' ? header : '';
}
