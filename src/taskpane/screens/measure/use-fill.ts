import { useMemo, useState } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import {
  calendarMonthOf,
  logMonths,
  namesChannels,
  placeMonths,
  type PlacedMonths,
} from '../../../core/evidence/measured-months.js';
import { channelsOf } from '../../../core/evidence/traffic-of.js';
import { FIRST_DATE, firstDayOf, monthOfDay, type CalendarMonth } from '../../../core/grid/day.js';
import { monthsWithFigures } from '../../../core/scenario/edit/replace-months.js';
import { canonicalRow } from '../../../core/scenario/tables/canonical-row.js';
import type { CellValue } from '../../../core/scenario/tables/scenario.js';
import { nameKey } from '../../../core/terms/channels.js';
import { TRAFFIC_TERMS } from '../../../core/traffic/columns.js';
import type { Calendar } from '../../../core/traffic/calendar.js';
import { clockOf, zoneBetween } from '../../../reader/time/zone.js';
import { usePaneState } from '../../hooks/use-pane.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';

/** The measured months beside the plan, and what of them is chosen. */
export interface FilledActuals {
  /** Why the months of the plan are not known. */
  readonly faults: readonly Fault[];
  readonly calendar: Calendar | undefined;
  /** What was typed for month 1 where the plan has no start. */
  readonly first: CellValue;
  readonly setFirst: (first: CellValue) => void;
  /** Undefined where it is not known which month is month 1. */
  readonly placed: PlacedMonths | undefined;
  readonly planned: readonly string[];
  readonly notPlanned: readonly string[];
  readonly notMeasured: readonly string[];
  /** Whether the log can be told by channel at all, and whether it is. */
  readonly canNameChannels: boolean;
  readonly isByChannel: boolean;
  readonly setByChannel: (isByChannel: boolean) => void;
  readonly hasFigures: (at: number) => boolean;
  /** Months since January 1970. */
  readonly isTaken: (month: number) => boolean;
  readonly take: (month: number, isTaken: boolean) => void;
}

/** Whole months without figures are chosen, until the user says otherwise. */
export function useFill({ counts, zone }: MeasuredFiles): FilledActuals {
  const chosen = counts.at(-1);
  const { own, read } = useAssumptions();
  const scenario = usePaneState((state) => state.scenario);
  const log = useMemo(() => (chosen === undefined ? [] : monthsOf(chosen, zone)), [chosen, zone]);
  const [typed, setTyped] = useState<{ readonly first: CellValue }>();
  const first = typed === undefined ? firstDayOf(calendarMonthOf(log[0]?.month ?? 0)) : typed.first;
  const [ticked, setTicked] = useState<ReadonlyMap<number, boolean>>(new Map());
  const [asked, setByChannel] = useState<boolean>();
  const calendar = read.ok ? read.value.outlook.calendar : undefined;
  const start = calendar?.start ?? monthTyped(first);
  const months = read.ok ? read.value.outlook.months : 0;
  const placed = read.ok && start !== undefined ? placeMonths(log, { start, months }) : undefined;
  const known = monthsWithFigures(own, calendar);
  const planned = scenario.traffic.flatMap((row) => {
    const name = canonicalRow(row)[TRAFFIC_TERMS.channel.header];
    return name === undefined ? [] : [String(name)];
  });
  const measured = chosen === undefined ? [] : channelsOf(chosen);
  const notPlanned = without(measured, planned);
  const canNameChannels = chosen !== undefined && namesChannels(chosen);
  const isUsual = (month: number) =>
    placed?.inside.some(
      (own) => own.month === month && own.part === undefined && own.sessions > 0 && !known.has(own.at),
    ) === true;
  return {
    faults: read.ok ? [] : read.faults,
    ...{ calendar, first, placed, planned, notPlanned },
    setFirst: (own) => setTyped({ first: own }),
    notMeasured: without(planned, measured),
    canNameChannels,
    // Where the plan calls its channels otherwise, one row for all is what can be held against it.
    isByChannel: canNameChannels && (asked ?? notPlanned.length === 0),
    setByChannel,
    hasFigures: (at) => known.has(at),
    isTaken: (month) => ticked.get(month) ?? isUsual(month),
    take: (month, isTaken) => setTicked(new Map([...ticked, [month, isTaken]])),
  };
}

function monthsOf(counts: MeasuredFiles['counts'][number], name: string) {
  const clock = clockOf(name);
  const { span } = counts;
  return clock === undefined || span === undefined
    ? []
    : logMonths(counts, zoneBetween(clock, span.first, span.last));
}

function monthTyped(first: CellValue): CalendarMonth | undefined {
  return typeof first === 'number' && first >= FIRST_DATE ? monthOfDay(first) : undefined;
}

function without(names: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map(nameKey));
  return names.filter((name) => !known.has(nameKey(name)));
}
