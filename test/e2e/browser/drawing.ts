import type { Page } from 'playwright-core';

/** Whether the grid of a page draws; only where it was told that it need not. */
interface Drawing {
  /** Draws what was held back, and from now on. */
  go(): void;
  hold(): void;
  /** How many look at it just now. */
  watched: number;
}

declare global {
  interface Window {
    drawing?: Drawing;
  }
}

/** One in which a command takes effect, one in which what follows it is drawn, one to be drawn over. */
export const FRAMES = 3;

/**
 * Keeps the workbench from drawing its grid once it is open, after every reload too: what is drawn is no part of the
 * workbook, and takes half of the time. The pane goes on as ever, and the grid draws while a test looks at it (`looking`).
 */
export async function drawNothing(page: Page): Promise<void> {
  await page.addInitScript(holdFrames);
}

/** Lets it draw until the next reload, for a test that works in the grid itself. */
export async function drawAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.drawing) window.drawing.watched += 1;
    window.drawing?.go();
  });
}

/** Has the grid draw as long as the work goes on. */
export async function looking<Value>(page: Page, work: () => Promise<Value>): Promise<Value> {
  await drawAgain(page);
  try {
    return await work();
  } finally {
    await page.evaluate(() => {
      if (window.drawing && (window.drawing.watched -= 1) === 0) window.drawing.hold();
    });
  }
}

function holdFrames(): void {
  // The pane is a frame of this page.
  if (window.parent !== window) return;
  const ask = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const held = new Map<number, FrameRequestCallback>();
  const isOpen = () => document.documentElement.dataset['ready'] === 'yes';
  let isHeld = true;
  // Never the number of a frame that the browser was asked for, nor -1, which the grid takes back before it asked.
  let last = -1;
  window.requestAnimationFrame = (callback) => {
    if (!isHeld || !isOpen()) return ask(callback);
    held.set((last -= 1), callback);
    return last;
  };
  window.cancelAnimationFrame = (frame) => void (held.delete(frame) || cancel(frame));
  window.drawing = {
    watched: 0,
    go: () => {
      isHeld = false;
      for (const callback of held.values()) ask(callback);
      held.clear();
    },
    hold: () => void (isHeld = true),
  };
}
