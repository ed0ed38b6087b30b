import type { Frame, Page } from 'playwright-core';
import { openScreen, screenCalled } from './screens';
import { addInIn } from './visit';

/** The pane of the add-in as a user works with it. A reload gives it another frame, which is found each time. */
export interface PaneInBrowser {
  frame(): Frame;
  /** Goes to a screen by its English title. */
  go(screen: string): Promise<void>;
  press(name: string): Promise<void>;
  /** Opens what is folded away under these words. */
  unfold(words: string): Promise<void>;
  /** Waits until the pane says something that fits, and gives it. */
  said(words: RegExp): Promise<string>;
}

const TRIES = 600;

export function paneIn(page: Page): PaneInBrowser {
  const frame = () => addInIn(page);
  return {
    frame,
    go: (screen) => openScreen(frame(), screenCalled(screen)),
    press: (name) => frame().getByRole('button', { name, exact: true }).click(),
    unfold: (words) => frame().locator('details:not([open]) > summary', { hasText: words }).click(),
    async said(words) {
      const status = frame().locator('#status');
      for (let tries = 0; tries < TRIES; tries += 1) {
        const text = await status.innerText();
        if (words.test(text)) return text;
        await page.waitForTimeout(100);
      }
      throw new Error(`The pane says “${await status.innerText()}” and not ${String(words)}.`);
    },
  };
}
