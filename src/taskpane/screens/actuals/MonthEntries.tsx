import { Button } from '@fluentui/react-components';
import { Fragment, useEffect, useRef, useState, type RefObject } from 'react';
import type { Fault } from '../../../core/fault/fault.js';
import type { Result } from '../../../core/fault/result.js';
import { withActuals } from '../../../core/scenario/edit/actuals.js';
import type { ActualMonth } from '../../../core/traffic/actual-months.js';
import { monthNumber } from '../../../core/traffic/calendar.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { usePane } from '../../hooks/use-pane.js';
import { Faults } from '../../parts/Faults.js';
import { Icon } from '../../parts/Icon.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import type { Months } from '../forecast/words.js';
import { MonthEntry } from './MonthEntry.js';
import { planYears, yearOfEntry } from './plan-months.js';
import { readMonths, type OverMonths } from './use-actuals.js';

/** The months that are over as they are typed, one a row or a row for each channel. */
export function MonthEntries({
  months,
  over,
}: {
  readonly months: Months;
  readonly over: OverMonths | undefined;
}) {
  const { say } = usePane();
  const { own, setCell, setActuals } = useAssumptions();
  const { entry: texts } = actualsMessages();
  const rows = own.actuals ?? [];
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<number>();
  const setNext = useFocusOn(list);
  const add = () => {
    // Read anew: what the screen shows of the rows comes a moment after they are typed.
    const next = nextMonth(readMonths(rows, months.calendar), over?.outlook.months);
    setCell('actuals', rows.length, 'Month', monthNumber(months.calendar, next));
    setOpened(rows.length);
    setNext(rows.length);
  };
  const remove = (at: number) => {
    setActuals((all) =>
      withActuals(
        all,
        rows.filter((_, index) => index !== at),
      ),
    );
    say(texts.removed, 'done');
    setOpened(undefined);
    setNext(rows.length);
  };
  const faults = faultsOf(over);
  const planned = planYears(months, over?.outlook.months ?? 0);
  const yearOf = (at: number) => yearOfEntry(rows[at]?.['Month'], planned, months.calendar);
  return (
    <section aria-labelledby="entries-title" ref={list}>
      <h2 id="entries-title">{texts.title}</h2>
      <p className="soft">{months.calendar === undefined ? texts.help : texts.helpNamed}</p>
      {rows.map((row, at) => (
        // A row is its place: whatever is typed in it stays there.
        <Fragment key={at}>
          {yearOf(at) !== undefined && yearOf(at) !== yearOf(at - 1) && <h3>{yearOf(at)}</h3>}
          <MonthEntry
            {...{ row, at, months, planned }}
            isOpen={at === opened}
            faults={faults.filter((fault) => rowOf(fault) === at)}
            onRemove={() => remove(at)}
          />
        </Fragment>
      ))}
      <Faults faults={faults} />
      <div className="buttons">
        <Button size="small" icon={<Icon name="add" />} data-add onClick={add}>
          {texts.add}
        </Button>
      </div>
    </section>
  );
}

/** Puts the focus on a row once it is there, or on the button below where there is none. */
function useFocusOn(list: RefObject<HTMLDivElement | null>): (row: number) => void {
  const [next, setNext] = useState<number>();
  useEffect(() => {
    if (next === undefined) return;
    const entry = list.current?.querySelectorAll<HTMLElement>('[data-month]')[next];
    const field =
      entry?.querySelectorAll<HTMLElement>('input, select')[2] ?? list.current?.querySelector('[data-add]');
    if (field instanceof HTMLElement) field.focus();
    setNext(undefined);
  }, [next, list]);
  return setNext;
}

function faultsOf(over: OverMonths | undefined): readonly Fault[] {
  if (over === undefined) return [];
  if (!over.known.ok) return over.known.faults;
  return over.variance?.ok === false ? over.variance.faults : [];
}

/** The row of the table that a fault speaks of, from 0. */
function rowOf({ where }: Fault): number | undefined {
  return typeof where === 'string' || where.table !== 'actuals' || where.row === undefined
    ? undefined
    : where.row - 1;
}

/** The one after the last that is known, within the plan. */
function nextMonth(known: Result<readonly ActualMonth[]>, planned: number | undefined): number {
  const next = (known.ok ? (known.value.at(-1)?.month ?? 0) : 0) + 1;
  return Math.min(next, planned ?? next);
}
