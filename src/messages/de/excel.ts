import type { excel as english } from '../en/excel.js';
import { convert } from './excel-convert.js';
import { explain } from './excel-explain.js';
import { host } from './excel-host.js';
import { kept } from './excel-kept.js';
import { sheets } from './excel-sheets.js';
import { tables } from './excel-tables.js';

export const excel: typeof english = { convert, explain, host, kept, sheets, tables };
