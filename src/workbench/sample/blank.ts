import { LocaleType, type IWorkbookData } from '@univerjs/core';
import { toWorksheet } from './sheet.js';

const SHEET = { id: 'sheet-1', name: 'Sheet1', blocks: [], widths: [] };

/** A workbook as Excel gives a new one: one empty sheet. */
export const BLANK: IWorkbookData = {
  id: 'blank',
  name: 'Book1',
  appVersion: '0.25.1',
  locale: LocaleType.EN_US,
  styles: {},
  sheetOrder: [SHEET.id],
  sheets: { [SHEET.id]: toWorksheet(SHEET) },
};
