/**
 * What comes in a script of its own, after the pane shows: the screens that nobody sees first, with what only they need.
 * Each is here under its id.
 */
export { DerivationScreen as derivation } from './derivation/DerivationScreen.js';
export { ForecastScreen as forecast } from './forecast/ForecastScreen.js';
export { FunctionsScreen as functions } from './functions/FunctionsScreen.js';
export { HelpScreen as help } from './help/HelpScreen.js';
export { InsertScreen as insert } from './insert/InsertScreen.js';
export { OffersScreen as offers } from './offers/OffersScreen.js';
export { RiskScreen as risk } from './risk/RiskScreen.js';
export { ScenariosScreen as scenarios } from './scenarios/ScenariosScreen.js';
export { SettingsScreen as settings } from './settings/SettingsScreen.js';
export { simulator } from '../simulation/simulator.js';
