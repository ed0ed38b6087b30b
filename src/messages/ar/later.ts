import type { LaterMessages } from '../later.js';
import { assumptions } from './assumptions.js';
import { functions } from './functions.js';
import { insert } from './insert.js';
import { offers } from './offers.js';
import { scenarios } from './scenarios.js';
import { settings } from './settings.js';

export const ar: LaterMessages = { assumptions, functions, insert, offers, scenarios, settings };
