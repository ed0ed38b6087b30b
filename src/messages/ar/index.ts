import type { Messages } from '../messages.js';
import { app } from './app.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const ar: Messages = { app, firstRun, titles };
