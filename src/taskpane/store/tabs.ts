import type { ScreenId } from './screen-id.js';

/**
 * The tabs of the pane in the order of the work, each with its screens: where there are several, a switch below the
 * tabs tells them apart. The last one is the menu at the end of the row.
 */
export const TABS = {
  inputs: ['traffic', 'offers', 'measure', 'reconcile'],
  compare: ['compare', 'claims'],
  plan: ['forecast', 'actuals', 'risk'],
  scenarios: ['scenarios'],
  insert: ['insert'],
  more: ['functions', 'settings', 'help'],
} as const satisfies Readonly<Record<string, readonly ScreenId[]>>;

export type TabId = keyof typeof TABS;

/** Every tab with its screens. */
export const TAB_LIST = Object.entries(TABS) as readonly (readonly [TabId, readonly ScreenId[]])[];

/** The tab that a screen is under; undefined for one that only links lead to. */
export function tabOf(screen: ScreenId): TabId | undefined {
  return TAB_LIST.find(([, screens]) => screens.includes(screen))?.[0];
}
