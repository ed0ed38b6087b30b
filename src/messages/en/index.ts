import { actions } from './actions.js';
import { app } from './app.js';
import { bases, compare } from './compare.js';
import { core } from './core.js';
import { excel } from './excel.js';
import { fields } from './fields.js';
import { firstRun } from './first-run.js';
import { parts } from './parts.js';
import { titles } from './titles.js';

export const en = {
  actions,
  app,
  bases,
  compare,
  core,
  excel,
  fields,
  firstRun,
  parts,
  titles,
};
