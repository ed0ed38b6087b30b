import type { ComponentType } from 'react';
import { CompareScreen } from './compare/CompareScreen.js';
import { onDemand } from './OnDemand.js';
import type { ScreenId } from './screen-id.js';
import { TrafficScreen } from './traffic/TrafficScreen.js';

/**
 * Every screen with its title: a new one is a file, an id and a line here. One that the first look at the pane does not
 * need is in `later-screens.ts`, too.
 */
export const SCREENS: Readonly<Record<ScreenId, { readonly title: string; readonly Screen: ComponentType }>> =
  {
    traffic: { title: 'Traffic', Screen: TrafficScreen },
    offers: { title: 'Offers', Screen: onDemand('offers') },
    compare: { title: 'Compare', Screen: CompareScreen },
    forecast: { title: 'Forecast', Screen: onDemand('forecast') },
    risk: { title: 'Risk', Screen: onDemand('risk') },
    scenarios: { title: 'Scenarios', Screen: onDemand('scenarios') },
    insert: { title: 'Insert', Screen: onDemand('insert') },
    functions: { title: 'Functions', Screen: onDemand('functions') },
    derivation: { title: 'Where a figure comes from', Screen: onDemand('derivation') },
    help: { title: 'Help', Screen: onDemand('help') },
    settings: { title: 'Settings', Screen: onDemand('settings') },
  };
