/** What comes in a script of its own, after the pane shows: the screens of time and risk with what only they need. */
export { ForecastScreen } from './forecast/ForecastScreen.js';
export { RiskScreen } from './risk/RiskScreen.js';
export { simulator } from '../simulation/simulator.js';
