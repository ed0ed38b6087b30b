import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Lets the page draw from now on, beginning with what was held back. */
    drawAgain: () => void;
  }
}

/**
 * Keeps an open workbench from drawing its grid, here and after every reload: what is drawn is no part of the workbook,
 * and takes most of the time. The pane goes on as ever.
 */
export async function drawNothing(page: Page): Promise<void> {
  await page.addInitScript(holdFrames);
  await page.evaluate(holdFrames);
}

/** Lets it draw until the next reload, for a test that works in the grid itself. */
export async function drawAgain(page: Page): Promise<void> {
  await page.evaluate(() => window.drawAgain());
}

function holdFrames(): void {
  // The pane is a frame of this page.
  if (window.parent !== window) return;
  const frame = window.requestAnimationFrame.bind(window);
  const held: FrameRequestCallback[] = [];
  const isOpen = () => document.documentElement.dataset['ready'] === 'yes';
  window.requestAnimationFrame = (callback) => (isOpen() ? held.push(callback) : frame(callback));
  window.drawAgain = () => {
    window.requestAnimationFrame = frame;
    for (const callback of held) frame(callback);
  };
}
