import { app } from './app.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const en = { app, firstRun, titles };
