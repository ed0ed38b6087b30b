import type { Cell } from '../grid/cell.js';
import { faultsCell } from '../grid/fault-cell.js';
import type { Result } from '../fault/result.js';
import { REPLAY_STEPS, type Replay } from '../evidence/replay.js';
import { measure } from '../evidence/measure.js';
import { spanText, windowText } from '../evidence/window.js';
import { monthText } from '../evidence/zone.js';
import { figure, figurePer, type Table } from './table.js';

/** One offer on a log, or why it has no price there. */
export interface Replayed {
  readonly name: string;
  readonly replay: Result<Replay>;
}

const STEP_HEADERS = {
  'stated rates': 'of which its own stated rates',
  'session lengths': 'of which session lengths',
  window: 'of which its window',
  months: 'of which months that differ',
} as const;

const HEADERS = [
  ...['Offer', 'Sessions', 'Resolutions', 'Replayed', 'From averages', 'Difference'],
  ...REPLAY_STEPS.map((step) => STEP_HEADERS[step]),
  ...['Cost per resolution', 'Window', 'Re-contact window'],
];

/** Offers side by side: what each would have billed, what the averages say, what lies between, and by which windows it was counted. */
export function tabulateReplays(replays: readonly Replayed[]): Table {
  return [
    HEADERS,
    ...replays.map(({ name, replay }): Cell[] => {
      if (!replay.ok) return [name, ...HEADERS.slice(1).map(() => faultsCell(replay.faults))];
      const { billed, averages, steps, rules } = replay.value;
      const { sessions, resolutions, total, costPerResolution } = billed.whole;
      return [
        name,
        figure(sessions),
        figure(resolutions),
        figure(total),
        figure(averages),
        figure(total.minus(averages)),
        ...REPLAY_STEPS.map((step) => figure(steps[step])),
        figurePer(costPerResolution),
        windowText(rules.window),
        spanText(rules.recontact),
      ];
    }),
  ];
}

/** One offer month by month, and all months together. */
export function tabulateReplayMonths({ months, billed, counts }: Replay): Table {
  const rows = billed.months.map(({ quote, total, costPerResolution, cumulative }, index): Cell[] => {
    const month = months[index] ?? 0;
    const { replies, fates } = measure(counts, { month });
    const { sessions, resolutions } = quote.activity;
    return [
      monthText(month),
      figure(sessions),
      replies,
      fates.pending,
      figure(resolutions),
      figure(total),
      figurePer(costPerResolution),
      figure(cumulative),
    ];
  });
  const { sessions, resolutions, total, costPerResolution } = billed.whole;
  const all = measure(counts);
  return [
    ['Month', 'Sessions', 'Replies', 'Pending', 'Resolutions', 'Total', 'Cost per resolution', 'Cumulative'],
    ...rows,
    [
      'Total',
      figure(sessions),
      all.replies,
      all.fates.pending,
      figure(resolutions),
      figure(total),
      figurePer(costPerResolution),
      figure(total),
    ],
  ];
}
