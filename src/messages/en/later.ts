import { settings } from './settings.js';
import { traffic } from './traffic.js';

export const en = { settings, traffic };
