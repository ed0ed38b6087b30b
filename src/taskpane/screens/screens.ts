import { CompareScreen } from './compare/CompareScreen.js';
import { later, type LoadedScreen } from './LaterScreen.js';
import type { IconName } from '../parts/Icon.js';
import type { ScreenId } from '../store/screen-id.js';

/** A screen of the pane. */
export interface ScreenRecord extends LoadedScreen {
  /** Where the button is that opens it: in the row of screens, or as an icon in the head; undefined: nowhere. */
  readonly button?: 'row' | IconName;
  /** Until something was started it shows how to begin. */
  readonly needsFigures?: true;
}

/**
 * Every screen, in the order of the work: a new one is a folder, an id and a record here. What the first look at the
 * pane does not need comes in a script of its own, after the pane shows.
 */
export const SCREENS: Readonly<Record<ScreenId, ScreenRecord>> = {
  traffic: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './traffic/TrafficScreen.js')).TrafficScreen,
    ),
  },
  offers: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './offers/OffersScreen.js')).OffersScreen,
    ),
  },
  compare: { button: 'row', needsFigures: true, Screen: CompareScreen },
  forecast: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './forecast/ForecastScreen.js')).ForecastScreen,
    ),
  },
  risk: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () => (await import(/* webpackChunkName: "later-screens" */ './risk/RiskScreen.js')).RiskScreen,
    ),
  },
  scenarios: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './scenarios/ScenariosScreen.js'))
          .ScenariosScreen,
    ),
  },
  insert: {
    button: 'row',
    needsFigures: true,
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './insert/InsertScreen.js')).InsertScreen,
    ),
  },
  functions: {
    button: 'row',
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
    button: 'help',
    ...later(
      async () => (await import(/* webpackChunkName: "later-screens" */ './help/HelpScreen.js')).HelpScreen,
    ),
  },
  settings: {
    button: 'settings',
    ...later(
      async () =>
        (await import(/* webpackChunkName: "later-screens" */ './settings/SettingsScreen.js')).SettingsScreen,
    ),
  },
};

/** Every screen with its id. */
export const SCREEN_LIST = Object.entries(SCREENS) as readonly (readonly [ScreenId, ScreenRecord])[];

/** Brings the later screens and the script beside the page, so that nothing is fetched once the pane stands. */
export async function loadLaterScreens(): Promise<void> {
  await Promise.all(SCREEN_LIST.map(async ([, { load }]) => load?.()));
  const { simulator } = await import(/* webpackChunkName: "later-screens" */ '../simulation/simulator.js');
  simulator();
}
