import { FORM_WORDS } from '../../core/phrase/english/forms.js';
import { ENGLISH } from '../../core/phrase/english/index.js';
import { app } from './app.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const en = { app, core: { ...ENGLISH, ...FORM_WORDS }, firstRun, titles };
