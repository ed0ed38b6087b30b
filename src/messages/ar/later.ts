import type { LaterMessages } from '../later.js';
import { settings } from './settings.js';
import { traffic } from './traffic.js';

export const ar: LaterMessages = { settings, traffic };
