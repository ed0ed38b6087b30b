import type { WhatIf } from '../../core/scenario/what-if/what-if.js';
import type { MonthsLaid, Scenario } from '../../core/scenario/tables/scenario.js';
import type { MonthsView } from '../../core/invoice/contract-year.js';
import type { Drawable, SimulatedScenario } from '../../core/study/simulate-scenario.js';
import type { Result } from '../../core/fault/result.js';
import type {
  ExplainedCell,
  LinkedTables,
  LoneTable,
  SheetsPlan,
  ScenarioStore,
} from '../../excel/workbook.js';
import { NOTHING_MEASURED, type Measurement } from './measurement.js';
import { NOTHING_RECONCILED, type Reconciling } from './reconciling.js';
import { messages } from '../../messages/messages.js';
import type { ScreenId } from './screen-id.js';
import { DEFAULT_SETTINGS, type PaneSettings } from '../format/settings.js';

/** What the pane tells about the last thing done; `cells` are addresses that a click selects. */
export interface Said {
  readonly text: string;
  readonly tone: 'done' | 'failed' | 'neutral';
  readonly cells: readonly string[];
}

/** Something that takes a while: how far it is, and the way to stop it. */
export interface RunningJob {
  readonly doing: string;
  readonly done: number;
  /** 0 while it is not known. */
  readonly of: number;
  readonly stop: () => void;
}

/** The pane and the workbook's tables differ; nothing is merged until the user says which stay. */
export interface Conflict {
  /** What the workbook has. */
  readonly theirs: LinkedTables;
  /** Why the pane's figures could not be written; undefined where both sides changed. */
  readonly why: string | undefined;
}

/** A question of which something waits for the answer. */
export interface PendingChoice {
  readonly question: string;
  readonly options: readonly string[];
  /** Answers with the place of an option, or with undefined for none of them. */
  readonly answer: (chosen: number | undefined) => void;
}

/** Levers set to other values than the tables have. */
export interface TriedOut {
  readonly on: Scenario['traffic'];
  readonly values: WhatIf;
}

/** Simulations: the one that is running, and the last one that came to its end. */
export interface Simulations {
  readonly running: { readonly done: number; readonly of: number; readonly stop: () => void } | undefined;
  /** What was simulated, and what it came to. */
  readonly last: { readonly from: Drawable; readonly result: Result<SimulatedScenario> } | undefined;
}

/** What the Forecast screen shows one at a time. */
export const FORECAST_PARTS = ['cost', 'reviews', 'case'] as const;

/** Everything the pane shows, as one value that is replaced and never changed. */
export interface PaneState {
  readonly screen: ScreenId;
  /** The open scenario. */
  readonly scenario: Scenario;
  readonly past: readonly Scenario[];
  readonly future: readonly Scenario[];
  /** The field that was edited last: further typing in it is the same step of undo. */
  readonly editing: string | undefined;
  /** The workbook's tables that show the scenario at hand; undefined where there are none. */
  readonly linked: LinkedTables | undefined;
  /** Tables of the workbook that are not the scenario's at hand; undefined where there are none, or nobody looked. */
  readonly apart: LinkedTables | undefined;
  readonly conflict: Conflict | undefined;
  readonly choice: PendingChoice | undefined;
  /** When what is at hand was put down as a draft that was found again; undefined where it was not. */
  readonly draft: { readonly savedAt: string } | undefined;
  /** The scenarios kept in the workbook; undefined until they are read. */
  readonly shelf: ScenarioStore | undefined;
  readonly job: RunningJob | undefined;
  readonly said: Said;
  readonly settings: PaneSettings;
  /** What would be written, waiting for the user to say so. */
  readonly plan: SheetsPlan | undefined;
  /** Figures that are tried out on the Compare screen; they hold as long as the traffic they were tried on. */
  readonly whatIf: TriedOut | undefined;
  /** The scenario as it stood still on the Compare screen last: changes of the ranking are told against it. */
  readonly seen: Scenario | undefined;
  /** The offer that is studied on the screens of time and risk; the cheapest where it is undefined. */
  readonly studied: string | undefined;
  /** The offers whose forms are open, by name: they are found so again. */
  readonly openOffers: readonly string[];
  readonly forecastPart: (typeof FORECAST_PARTS)[number];
  /** How the months of a forecast are read. */
  readonly monthsView: MonthsView;
  /** How they are laid out on the sheet of a forecast. */
  readonly monthsLaid: MonthsLaid;
  /** The offer whose bridge is shown; the one that is open on Compare, or the cheapest, where it is undefined. */
  readonly bridged: string | undefined;
  /** The resolution rates that the workbook's curves try; undefined where it has none. */
  readonly rates: { readonly from: number; readonly to: number } | undefined;
  readonly simulations: Simulations;
  readonly measurement: Measurement;
  readonly reconciling: Reconciling;
  /** The offer whose figures are derived, unless a cell is explained. */
  readonly derivation: { readonly offer: string } | undefined;
  /** The cell that the user asked to explain. */
  readonly explained: ExplainedCell | undefined;
  /** The workbook is still being read for the first time. */
  readonly isOpening: boolean;
  /** Offers or traffic that the workbook has while it lacks the other. */
  readonly lone: LoneTable | undefined;
  /** Nothing was started yet: no tables, no kept scenario, no edit. */
  readonly isFresh: boolean;
}

export const NOTHING_SAID: Said = { text: '', tone: 'neutral', cells: [] };

/** A scenario without offers and traffic: what an empty workbook opens with. */
const emptyScenario = (): Scenario => ({
  id: 'scenario',
  name: messages().app.newScenario,
  note: '',
  traffic: [],
  offers: [],
});

export const firstState = (): PaneState => ({
  screen: 'compare',
  scenario: emptyScenario(),
  past: [],
  future: [],
  editing: undefined,
  linked: undefined,
  apart: undefined,
  conflict: undefined,
  choice: undefined,
  draft: undefined,
  shelf: undefined,
  job: undefined,
  said: NOTHING_SAID,
  settings: DEFAULT_SETTINGS,
  plan: undefined,
  whatIf: undefined,
  seen: undefined,
  studied: undefined,
  openOffers: [],
  forecastPart: 'cost',
  monthsView: 'accrual',
  monthsLaid: 'down',
  bridged: undefined,
  rates: undefined,
  simulations: { running: undefined, last: undefined },
  measurement: NOTHING_MEASURED,
  reconciling: NOTHING_RECONCILED,
  derivation: undefined,
  explained: undefined,
  isOpening: false,
  lone: undefined,
  isFresh: true,
});
