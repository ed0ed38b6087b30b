import type { ComponentType } from 'react';
import { CompareScreen } from './compare/CompareScreen.js';
import { DerivationScreen } from './derivation/DerivationScreen.js';
import { FunctionsScreen } from './functions/FunctionsScreen.js';
import { HelpScreen } from './help/HelpScreen.js';
import { InsertScreen } from './insert/InsertScreen.js';
import { OffersScreen } from './offers/OffersScreen.js';
import { ScenariosScreen } from './scenarios/ScenariosScreen.js';
import { ForecastOnDemand, RiskOnDemand } from './OnDemand.js';
import type { ScreenId } from './screen-id.js';
import { SettingsScreen } from './settings/SettingsScreen.js';
import { TrafficScreen } from './traffic/TrafficScreen.js';

/** Every screen with its title: a new one is a file, an id and a line here. */
export const SCREENS: Readonly<Record<ScreenId, { readonly title: string; readonly Screen: ComponentType }>> =
  {
    traffic: { title: 'Traffic', Screen: TrafficScreen },
    offers: { title: 'Offers', Screen: OffersScreen },
    compare: { title: 'Compare', Screen: CompareScreen },
    forecast: { title: 'Forecast', Screen: ForecastOnDemand },
    risk: { title: 'Risk', Screen: RiskOnDemand },
    scenarios: { title: 'Scenarios', Screen: ScenariosScreen },
    insert: { title: 'Insert', Screen: InsertScreen },
    functions: { title: 'Functions', Screen: FunctionsScreen },
    derivation: { title: 'Where a figure comes from', Screen: DerivationScreen },
    help: { title: 'Help', Screen: HelpScreen },
    settings: { title: 'Settings', Screen: SettingsScreen },
  };
