import { businessCase } from './business-case.js';
import { derivation } from './derivation.js';
import { forecast } from './forecast.js';
import { help } from './help.js';
import { helpFigures } from './help-figures.js';
import { risk } from './risk.js';
import { settings } from './settings.js';
import { traffic } from './traffic.js';

export const en = {
  businessCase,
  derivation,
  forecast,
  help,
  helpFigures,
  risk,
  settings,
  traffic,
};
