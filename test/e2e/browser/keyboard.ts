import type { Frame, Page } from 'playwright-core';

/** A pane that is worked with by keys alone. */
export interface Keyboard {
  /** Presses Tab until the control of this name has the focus. */
  reach(name: string | RegExp): Promise<void>;
  /** Reaches a button, link or fold and presses it. */
  press(name: string | RegExp): Promise<void>;
  /** Reaches a field and types over what it has. */
  type(name: string | RegExp, text: string): Promise<void>;
  /** Reaches a list and chooses by its words. */
  choose(name: string | RegExp, words: string): Promise<void>;
}

const MOST_TABS = 250;

/** @param frame finds the pane: a reload gives it another frame */
export function keyboardIn(page: Page, frame: () => Frame): Keyboard {
  /** The name of the focused control as a screen reader finds it; '' outside of the pane. */
  const focused = () =>
    frame().evaluate(() => {
      const own = document.activeElement;
      if (own === null || own === document.body) return '';
      const by = (own.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent ?? '')
        .join(' ');
      const labels = 'labels' in own ? (own as HTMLInputElement).labels : null;
      return (own.getAttribute('aria-label') ?? (by || labels?.[0]?.textContent) ?? own.textContent).trim();
    });
  const reach = async (name: string | RegExp) => {
    const seen = new Set<string>();
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const own = await focused();
      if (typeof name === 'string' ? own === name : name.test(own)) return;
      seen.add(own);
      // What surrounds the pane is not to be crossed key by key.
      if (own === '') await frame().locator('nav button').first().focus();
      else await page.keyboard.press('Tab');
    }
    throw new Error(`No ${String(name)} among: ${[...seen].join(', ')}`);
  };
  return {
    reach,
    async press(name) {
      await reach(name);
      await page.keyboard.press('Enter');
    },
    async type(name, text) {
      await reach(name);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(text);
    },
    async choose(name, words) {
      await reach(name);
      await page.keyboard.type(words);
    },
  };
}
