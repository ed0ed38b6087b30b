import type { What } from '../../../excel/workbook.js';

/** What can be written as sheets, in the order in which it is shown. */
export const WHAT_TO_INSERT = [
  'comparison',
  'bridge',
  'unit economics',
  'forecast',
  'business case',
  'sensitivity',
  'risk',
  'model',
] as const satisfies readonly What[];
