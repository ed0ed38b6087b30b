import { messages } from '../../messages/messages.js';
import { TABS, type TabId } from '../store/tabs.js';

/** What a tab is called: as its screen where it has only one. */
export function tabTitle(tab: TabId): string {
  const { app, titles } = messages();
  if (tab === 'inputs' || tab === 'plan' || tab === 'more') return app.tabs[tab];
  return titles[TABS[tab][0]];
}
