import type { LaterMessages } from '../later.js';
import { settings } from './settings.js';

export const de: LaterMessages = { settings };
