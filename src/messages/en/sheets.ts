import { core } from './core.js';
import { inputWords } from './input-words.js';
import { about } from './sheets-about.js';
import { assumptions } from './sheets-assumptions.js';
import { bridge } from './sheets-bridge.js';
import { budget } from './sheets-budget.js';
import { outlook } from './sheets-outlook.js';
import { businessCase } from './sheets-business-case.js';
import { cases } from './sheets-cases.js';
import { checks } from './sheets-checks.js';
import { claims } from './sheets-claims.js';
import { compare } from './sheets-compare.js';
import { data } from './sheets-data.js';
import { decision } from './sheets-decision.js';
import { figures } from './sheets-figures.js';
import { forecast } from './sheets-forecast.js';
import { inputs } from './sheets-inputs.js';
import { risk } from './sheets-risk.js';
import { sensitivity } from './sheets-sensitivity.js';
import { unitEconomics } from './sheets-unit-economics.js';

export const sheets = {
  inputWords,
  about,
  assumptions,
  bridge,
  budget,
  outlook,
  businessCase,
  cases,
  checks,
  claims,
  compare,
  /** What core names and explains, where sheets say it. */
  core,
  data,
  decision,
  figures,
  forecast,
  inputs,
  risk,
  sensitivity,
  unitEconomics,
};
