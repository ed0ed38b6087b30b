import type { Messages } from '../messages.js';
import { app } from './app.js';
import { core } from './core/index.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const de: Messages = { app, core, firstRun, titles };
