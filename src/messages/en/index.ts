import { EVIDENCE_WORDS } from '../../core/phrase/english/evidence.js';
import { FORM_WORDS } from '../../core/phrase/english/forms.js';
import { ENGLISH } from '../../core/phrase/english/index.js';
import { actions } from './actions.js';
import { app } from './app.js';
import { bases, compare } from './compare.js';
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
  core: { ...ENGLISH, ...FORM_WORDS, ...EVIDENCE_WORDS },
  excel,
  fields,
  firstRun,
  parts,
  titles,
};
