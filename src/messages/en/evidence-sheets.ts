import { dispute, reconciliation } from './sheets-reconciliation.js';
import { usage } from './sheets-usage.js';

export const evidenceSheets = { usage, reconciliation, dispute };
