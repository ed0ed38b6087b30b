import { convert } from './excel-convert.js';
import { explain } from './excel-explain.js';
import { host } from './excel-host.js';
import { kept } from './excel-kept.js';
import { sheets } from './excel-sheets.js';
import { tables } from './excel-tables.js';

/** What actions on the workbook say: progress, refusals, questions. */
export const excel = { convert, explain, host, kept, sheets, tables };
