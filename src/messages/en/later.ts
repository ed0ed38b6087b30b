import { settings } from './settings.js';

export const en = { settings };
