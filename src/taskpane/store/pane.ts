import { createDrafting, type Drafting } from './draft.js';
import { createFollowing, type Following } from './follow-workbook.js';
import { createCore, type PaneCore, type Workbook } from './pane-core.js';

/** All that screens call. */
export interface Pane extends PaneCore, Following, Drafting {}

/** The pane over a workbook: one for each page. */
export function createPane(workbook: Workbook): Pane {
  const core = createCore(workbook);
  const following = createFollowing(core);
  return { ...core, ...following, ...createDrafting(core, following) };
}
