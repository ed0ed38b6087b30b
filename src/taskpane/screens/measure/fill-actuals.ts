import { measuredMonth, type PlacedMonth } from '../../../core/evidence/measured-months.js';
import { editAssumptions } from '../../../core/scenario/edit/assumptions.js';
import { replaceMonths } from '../../../core/scenario/edit/replace-months.js';
import { NOTES } from '../../../core/scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { measureMessages } from '../../../messages/measure.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import type { Pane } from '../../store/pane.js';
import { monthNamed, partWords } from './month-words.js';
import type { FilledActuals } from './use-fill.js';

/** Takes the chosen months into the scenario's actuals, in one step. */
export function fillActuals(
  pane: Pane,
  measured: MeasuredFiles,
  {
    taken,
    calendar,
    ...rules
  }: Pick<FilledActuals, 'calendar' | 'isByChannel' | 'planned'> & { readonly taken: readonly PlacedMonth[] },
): void {
  const chosen = measured.counts.at(-1);
  if (chosen === undefined || taken.length === 0) return;
  const states = measured.report.hasSessionRows ? 'sessions' : 'messages';
  const months = new Map(
    taken.map((own) => {
      const rows = measuredMonth(chosen, own.month, { ...rules, states });
      return [own.at, rows.map((row) => ({ ...row, ...notesOf(measured, own) }))];
    }),
  );
  pane.edit((scenario) => editAssumptions(scenario, (all) => replaceMonths(all, months, calendar)));
  const names = taken.map(({ month }) => monthNamed(month)).join(', ');
  pane.say(measureMessages().actuals.done(names), 'done');
}

/** Where figures of a month come from. */
function notesOf({ names, day }: MeasuredFiles, own: PlacedMonth): ScenarioRow {
  const [note, source, asOf] = NOTES;
  return {
    ...(own.part === undefined ? {} : { [note]: measureMessages().actuals.partNote(...partWords(own)) }),
    [source]: names.join(', '),
    [asOf]: day,
  };
}
