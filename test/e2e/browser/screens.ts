import type { Frame } from 'playwright-core';
import { en } from '../../../src/messages/en';
import type { Messages } from '../../../src/messages/messages';
import type { ScreenId } from '../../../src/taskpane/store/screen-id';
import { TABS, tabOf } from '../../../src/taskpane/store/tabs';

/** The words on the way to a screen. */
export type ScreenWords = Pick<Messages, 'titles' | 'app'>;

/**
 * Opens a screen as a user does: by its tab, or by the menu where the tab has no room, and by the switch below the tabs
 * where a tab has several screens.
 */
export async function openScreen(frame: Frame, id: ScreenId, words: ScreenWords = en): Promise<void> {
  const { titles, app } = words;
  const tab = tabOf(id);
  if (tab === undefined) throw new Error(`No tab leads to ${id}.`);
  const isNamed = tab === 'inputs' || tab === 'plan' || tab === 'more';
  const name = isNamed ? app.tabs[tab] : titles[TABS[tab][0]];
  const button = (within: string, label: string) =>
    frame.locator(`nav ${within}`).getByRole('button', { name: label, exact: true });
  const inRow = button('.row', name);
  if (tab !== 'more' && (await inRow.isVisible())) {
    await inRow.click();
    if (TABS[tab].length > 1) await button('.switch', titles[id]).click();
  } else {
    await button('.more', app.tabs.more).click();
    await button('.more li', titles[id]).click();
  }
  await frame.getByRole('main', { name: titles[id], exact: true }).waitFor();
}

/** The screen that is called so in English. */
export function screenCalled(title: string): ScreenId {
  const found = (Object.keys(en.titles) as ScreenId[]).find((id) => en.titles[id] === title);
  if (found === undefined) throw new Error(`No screen is called ${title}.`);
  return found;
}
