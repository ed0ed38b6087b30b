import { ENGLISH } from '../../core/phrase/english/index.js';
import { app } from './app.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const en = { app, core: ENGLISH, firstRun, titles };
