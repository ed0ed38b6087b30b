import type { evidenceSheets as english } from '../en/evidence-sheets.js';
import { dispute, reconciliation } from './sheets-reconciliation.js';
import { usage } from './sheets-usage.js';

export const evidenceSheets: typeof english = { usage, reconciliation, dispute };
