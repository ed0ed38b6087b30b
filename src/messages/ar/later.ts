import type { en } from '../en/later.js';
import { assumptions } from './assumptions.js';
import { businessCase } from './business-case.js';
import { derivation } from './derivation.js';
import { forecast } from './forecast.js';
import { formulas } from './formulas.js';
import { functions } from './functions.js';
import { help } from './help.js';
import { helpFigures } from './help-figures.js';
import { insert } from './insert.js';
import { negotiation } from './negotiation.js';
import { offers } from './offers.js';
import { risk } from './risk.js';
import { scenarios } from './scenarios.js';
import { settings } from './settings.js';
import { traffic } from './traffic.js';

export const ar: typeof en = {
  assumptions,
  businessCase,
  derivation,
  forecast,
  formulas,
  functions,
  help,
  helpFigures,
  insert,
  negotiation,
  offers,
  risk,
  scenarios,
  settings,
  traffic,
};
