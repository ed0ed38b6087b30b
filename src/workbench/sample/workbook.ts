import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { BREAK_EVEN } from './break-even.js';
import { COMPARE } from './compare.js';
import { OFFER_DETAIL } from './offer-detail.js';
import { OFFERS } from './offers.js';
import { toWorksheet, type SampleTable } from './sheet.js';
import { TRAFFIC } from './traffic.js';
import { UNIT_ECONOMICS } from './unit-economics.js';

/** The sheets in the order of their tabs: the answer first. */
const SHEETS = [COMPARE, TRAFFIC, OFFERS, OFFER_DETAIL, UNIT_ECONOMICS, BREAK_EVEN];

/** The workbook that the workbench opens with. */
export const SAMPLE: IWorkbookData = {
  id: 'sample',
  name: 'Meterwise sample',
  appVersion: '0.25.1',
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: SHEETS.map(({ id }) => id),
  sheets: Object.fromEntries(SHEETS.map((sheet) => [sheet.id, toWorksheet(sheet)])),
};

/** Its tables, each with the sheet it stands in. */
export const SAMPLE_TABLES: readonly (SampleTable & { readonly sheet: string })[] = SHEETS.flatMap((sheet) =>
  (sheet.tables ?? []).map((table) => ({ ...table, sheet: sheet.id })),
);
