import type { Messages } from '../messages.js';
import { app } from './app.js';
import { excel } from './excel.js';
import { firstRun } from './first-run.js';
import { titles } from './titles.js';

export const de: Messages = { app, excel, firstRun, titles };
