import { usage } from './sheets-usage.js';

export const evidenceSheets = { usage };
