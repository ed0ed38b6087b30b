import { actions } from './actions.js';
import { app } from './app.js';
import { bases, compare } from './compare.js';
import { firstRun } from './first-run.js';
import { parts } from './parts.js';
import { titles } from './titles.js';

export const en = { actions, app, bases, compare, firstRun, parts, titles };
