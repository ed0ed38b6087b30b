import { measure } from '../../core/evidence/measure.js';
import { monthText } from '../../core/evidence/zone.js';
import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { ACTUALS } from '../../core/traffic/actual-columns.js';
import { areaAddress, cellAddress, fixedAddress } from '../../reference/address.js';
import { blank, formula, headerRow, number, words } from '../page/cell.js';
import { dayNumber } from '../page/day.js';
import type { Block, Expected, ModelCell, Role } from '../page/sheet.js';
import type { EvidenceKey, EvidenceTexts } from './evidence-texts.js';
import type { ChannelGroup, MonthRow } from './usage-groups.js';
import type { CountPlaces } from './usage-places.js';
import type { CountedTraffic } from './usage-report.js';

/** The columns of the counts by channel and month. */
export const COLUMN = {
  ...{ month: 0, channel: 1, sessions: 2, mean: 3, rate: 4, low: 5, high: 6, replies: 7, resolved: 8 },
  ...{ handover: 9, back: 10, pending: 11, settled: 12, unaided: 13, customers: 14 },
} as const;

/** The counts by channel and month: counted figures, and what follows from them as formulas. */
export function monthsBlock(texts: EvidenceTexts, report: CountedTraffic, places: CountPlaces): Block {
  const { row, column } = places.months;
  const own = texts.usage.months;
  const rows = places.groups.flatMap(({ name, months }) => months.map((month) => ({ name, month })));
  const { month, channel, sessions, interactionsPerSession, resolutionRate } = ACTUALS;
  const headers = [month, channel, sessions, interactionsPerSession, resolutionRate].map(
    ({ header }) => header,
  );
  return {
    row,
    column,
    cells: [
      headerRow([...headers, ...own.counts, own.unaided, own.customers]),
      ...rows.map(({ name, month: of }, index) =>
        monthCells(report, places, row + 1 + index, { name, month: of }),
      ),
      totalCells(texts, report, places),
    ],
  };
}

/** The rows of a channel among those of all months. */
export function rowsOfChannel({ groups, months }: CountPlaces, group: ChannelGroup) {
  const before = groups.slice(0, groups.indexOf(group)).reduce((sum, own) => sum + own.months.length, 0);
  return { row: months.row + 1 + before, rowCount: group.months.length, columnCount: 1 };
}

function monthCells(
  report: CountedTraffic,
  places: CountPlaces,
  row: number,
  { name, month }: { readonly name: string; readonly month: MonthRow },
): ModelCell[] {
  const { measured, customers } = month;
  const { fates } = measured;
  const count = (value: number) => number(value, 'result', 'count');
  return [
    number(dayNumber(`${monthText(month.month)}-01`) ?? 0, 'result', 'month'),
    words(name, 'label'),
    formula(`=SUM(${at(row, 'resolved')}:${at(row, 'pending')})`, 'result', 'count'),
    ...rates(report, places, row, 'result'),
    report.states === 'messages' ? count(measured.replies) : blank('result', 'count'),
    count(fates.resolved),
    count(fates.handover),
    // eslint-disable-next-line no-restricted-syntax -- the name of a fate in the code, which nobody reads
    count(fates['came back']),
    count(fates.pending),
    settled(row, 'result'),
    count(measured.contacts - measured.sessions),
    count(customers),
  ];
}

function totalCells(texts: EvidenceTexts, report: CountedTraffic, places: CountPlaces): ModelCell[] {
  const { months } = places;
  const row = months.row + months.rowCount - 1;
  const summed = (key: keyof typeof COLUMN) => {
    const area = {
      row: months.row + 1,
      column: COLUMN[key],
      rowCount: months.rowCount - 2,
      columnCount: 1,
    };
    return formula(`=SUM(${areaAddress(area)})`, 'total', 'count');
  };
  return [
    words(texts.usage.months.total, 'total'),
    blank('total'),
    summed('sessions'),
    ...rates(report, places, row, 'total'),
    report.states === 'messages' ? summed('replies') : blank('total'),
    ...(['resolved', 'handover', 'back', 'pending'] as const).map(summed),
    settled(row, 'total'),
    summed('unaided'),
    // A customer of two months would be counted twice.
    blank('total'),
  ];
}

/** μ, ρ and the interval of a row. */
function rates(report: CountedTraffic, { deviate }: CountPlaces, row: number, role: Role): ModelCell[] {
  const [resolved, all] = [at(row, 'resolved'), at(row, 'settled')];
  const z = fixedAddress(deviate.row, deviate.column);
  const ifSettled = (text: string) => formula(`=IF(${all}=0,"",${text})`, role, 'percent');
  const spread = `${z}*SQRT(4*${resolved}*(${all}-${resolved})/${all}+${z}^2)`;
  return [
    report.states === 'messages'
      ? formula(
          `=IF(${at(row, 'sessions')}=0,"",${at(row, 'replies')}/${at(row, 'sessions')})`,
          role,
          'decimal',
        )
      : blank(role, 'decimal'),
    ifSettled(`${resolved}/${all}`),
    ifSettled(`${resolved}^2/(${all}*(${all}+${z}^2))/${at(row, 'high')}`),
    ifSettled(`(2*${resolved}+${z}^2+${spread})/(2*(${all}+${z}^2))`),
  ];
}

function settled(row: number, role: Role): ModelCell {
  return formula(`=SUM(${at(row, 'resolved')}:${at(row, 'back')})`, role, 'count');
}

function at(row: number, key: keyof typeof COLUMN): string {
  return cellAddress(row, COLUMN[key]);
}

/** What the rates of every row must show. */
export function expectedMonths(
  sheet: EvidenceKey,
  report: CountedTraffic,
  { groups, months }: CountPlaces,
): Expected<EvidenceKey>[] {
  const parts = groups.flatMap((group) => group.months.map(({ measured }) => measured));
  return [...parts, measure(report.counts)].flatMap((measured, index): Expected<EvidenceKey>[] => {
    const { sessions, interactionsPerSession, resolutionRate, interval } = measured;
    const cell = (key: keyof typeof COLUMN, value: number | Dec | undefined): Expected<EvidenceKey>[] =>
      value === undefined
        ? []
        : [
            {
              ...{ sheet, row: months.row + 1 + index, column: COLUMN[key] },
              value: typeof value === 'number' ? value : toDouble(value),
            },
          ];
    return [
      ...cell('sessions', sessions),
      ...(report.states === 'messages' ? cell('mean', interactionsPerSession) : []),
      ...cell('rate', resolutionRate),
      ...cell('low', interval?.low),
      ...cell('high', interval?.high),
    ];
  });
}
