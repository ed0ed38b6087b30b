import type { What } from '../../../excel/workbook.js';
import type { IconName } from '../../parts/Icon.js';

/** What can be written as sheets, in the order in which it is shown: what most want first. */
export const WHAT_TO_INSERT = [
  ['model', 'book'],
  ['comparison', 'ranking'],
  ['decision', 'scales'],
  ['forecast', 'line'],
  ['business case', 'coins'],
  ['budget', 'cells'],
  ['outlook', 'line'],
  ['bridge', 'steps'],
  ['unit economics', 'cells'],
  ['sensitivity', 'tornado'],
  ['risk', 'bell'],
  ['questions', 'info'],
  ['claims', 'scales'],
] as const satisfies readonly (readonly [What, IconName])[];
