import type { Area } from '../../reference/area.js';

/** How a highlighted cell looks: a check, the total of a table, a row of nothing, an error told in words, a kind of figure. */
export type HighlightKind =
  | 'passed'
  | 'failed'
  | 'total'
  | 'none'
  | 'told'
  | 'share'
  | 'money'
  | 'price'
  | 'whole';

/** Cells that look otherwise by what they hold, or while a formula holds that is seen from the first of them. */
export type Highlight = Area &
  (
    | { readonly equals: string; readonly look: 'passed' | 'failed' }
    /** Starts with =. */
    | { readonly when: string; readonly look: HighlightKind }
  );
