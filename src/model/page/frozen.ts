import type { Page } from './sheet.js';

/** Of reports: a line that stays while they scroll would cut their titles and charts. */
export const NOT_FROZEN: Page['frozen'] = { rows: 0, columns: 0 };
