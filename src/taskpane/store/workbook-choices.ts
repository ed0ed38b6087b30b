import { shownClaim } from '../../core/scenario/claims/claims.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { LinkedTables, Settings } from '../../excel/workbook.js';
import type { PaneState } from './pane-state.js';

/** What the pane shows of the choices and settings on a workbook's sheets. */
type Chosen = Pick<PaneState, 'studied' | 'monthsView' | 'monthsLaid' | 'bridged' | 'rates'>;

/** What a scenario keeps of it. */
type KeptChoice = 'studied' | 'monthsView' | 'monthsLaid';

/** The choices of the pane, as the sheets have them; one that nobody made is left out. */
export function choicesOf(state: Chosen & Pick<PaneState, 'scenario'>): Settings {
  const { studied, monthsView, monthsLaid, bridged, rates } = state;
  const claim = shownClaim(state.scenario);
  return {
    view: monthsView,
    monthsLaid,
    ...(claim === undefined ? {} : { claim }),
    ...(studied === undefined ? {} : { studiedOffer: studied }),
    ...(bridged === undefined ? {} : { chosenOffer: bridged }),
    ...(rates === undefined ? {} : { ratesFrom: rates.from, ratesTo: rates.to }),
  };
}

/** A scenario with what is looked at now, as it is kept; what is usual is left out. */
export function withChoices(
  { choices: _, ...scenario }: Scenario,
  { studied, monthsView, monthsLaid }: Pick<Chosen, KeptChoice>,
): Scenario {
  const choices = {
    ...(studied === undefined ? {} : { studiedOffer: studied }),
    ...(monthsView === 'accrual' ? {} : { view: monthsView }),
    ...(monthsLaid === 'down' ? {} : { monthsLaid }),
  };
  return Object.keys(choices).length === 0 ? scenario : { ...scenario, choices };
}

/** What was looked at when a scenario was kept. */
export function choicesKept({ choices }: Scenario): Pick<Chosen, KeptChoice> {
  return {
    studied: choices?.studiedOffer,
    monthsView: choices?.view ?? 'accrual',
    monthsLaid: choices?.monthsLaid ?? 'down',
  };
}

/** What the pane takes of the sheets' choices: those that were changed there, or all of them at first. */
export function chosenFrom(
  { settings: now }: LinkedTables,
  before: LinkedTables | undefined,
): Partial<Chosen> {
  const was = before?.settings ?? {};
  const { studiedOffer, chosenOffer, view, monthsLaid, ratesFrom, ratesTo } = now;
  return {
    ...(studiedOffer !== undefined && studiedOffer !== was.studiedOffer ? { studied: studiedOffer } : {}),
    ...(chosenOffer !== undefined && chosenOffer !== was.chosenOffer ? { bridged: chosenOffer } : {}),
    ...(view !== undefined && view !== was.view ? { monthsView: view } : {}),
    ...(monthsLaid !== undefined && monthsLaid !== was.monthsLaid ? { monthsLaid } : {}),
    rates:
      ratesFrom !== undefined && ratesTo !== undefined && ratesFrom < ratesTo
        ? { from: ratesFrom, to: ratesTo }
        : undefined,
  };
}
