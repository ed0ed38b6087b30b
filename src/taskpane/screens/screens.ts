import { CompareScreen } from './compare/CompareScreen.js';
import { later, type LoadedScreen } from './LaterScreen.js';
import type { ScreenId } from '../store/screen-id.js';

/** A screen of the pane. */
export interface ScreenRecord extends LoadedScreen {
  /** Until something was started it shows how to begin. */
  readonly needsFigures?: true;
}

/**
 * Every screen, in the order of the work: a new one is a folder, an id, its tab and a record here. What the first look at the
 * pane does not need comes in a script of its own, after the pane shows.
 */
export const SCREENS: Readonly<Record<ScreenId, ScreenRecord>> = {
  traffic: {
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './traffic/TrafficScreen.js')).TrafficScreen,
    ),
  },
  offers: {
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './offers/OffersScreen.js')).OffersScreen,
    ),
  },
  measure: {
    ...later(async () =>
      (await import(/* webpackChunkName: "later-screens" */ './measure/later-measure.js')).laterMeasure(),
    ),
  },
  reconcile: {
    ...later(async () =>
      (await import(/* webpackChunkName: "reconcile" */ './reconcile/bring-reconcile.js')).bringReconcile(),
    ),
  },
  compare: { needsFigures: true, Screen: CompareScreen },
  claims: {
    needsFigures: true,
    ...later(async () =>
      (await import(/* webpackChunkName: "later-screens" */ './claims/later-claims.js')).laterClaims(),
    ),
  },
  forecast: {
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './forecast/ForecastScreen.js')).ForecastScreen,
    ),
  },
  actuals: {
    needsFigures: true,
    ...later(async () =>
      (await import(/* webpackChunkName: "later-screens" */ './actuals/later-actuals.js')).laterActuals(),
    ),
  },
  risk: {
    needsFigures: true,
    ...later(
      async () => (await import(/* webpackChunkName: "later-screens" */ './risk/RiskScreen.js')).RiskScreen,
    ),
  },
  scenarios: {
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './scenarios/ScenariosScreen.js'))
          .ScenariosScreen,
    ),
  },
  insert: {
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './insert/InsertScreen.js')).InsertScreen,
    ),
  },
  functions: {
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './functions/FunctionsScreen.js'))
          .FunctionsScreen,
    ),
  },
  derivation: {
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './derivation/DerivationScreen.js'))
          .DerivationScreen,
    ),
  },
  help: {
    ...later(
      async () => (await import(/* webpackChunkName: "later-screens" */ './help/HelpScreen.js')).HelpScreen,
    ),
  },
  settings: {
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './settings/SettingsScreen.js')).SettingsScreen,
    ),
  },
};

/** Brings the later screens and the script beside the page, so that nothing is fetched once the pane stands. */
export async function loadLaterScreens(): Promise<void> {
  await Promise.all(Object.values(SCREENS).map(async ({ load }) => load?.()));
  const { simulator } = await import(/* webpackChunkName: "later-screens" */ '../simulation/simulator.js');
  simulator();
}
