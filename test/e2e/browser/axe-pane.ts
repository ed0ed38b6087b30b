import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { ThemeName } from '../../../src/taskpane/app/theme';
import type { OpenBrowser } from './running-workbench';
import { visitAnew } from './visit';

/** How the pane stands before a user. */
interface Look {
  readonly width: number;
  /** The theme of Office; as it is where none is named. */
  readonly theme?: ThemeName;
}

declare global {
  interface Window {
    /** What is wrong with the pane as it looks so, as sentences. */
    lookedAt: (look: Look) => Promise<string[]>;
  }
}

/** Opens the workbench anew with what its address asks for; the pane's frame, in which axe can run. */
export async function visitPane(open: OpenBrowser, search: string): Promise<Frame> {
  const frame = await visitAnew(open, search);
  await frame.waitForSelector('.screen');
  await open.page.evaluate(() => {
    // The pane alone is looked at: a grid as wide as it leaves room for would be laid out anew with every width.
    const grid = document.getElementById('grid');
    if (grid) grid.style.width = '150px';
  });
  await frame.evaluate(axe.source);
  await frame.evaluate(bringEyes);
  return frame;
}

/** What axe finds in the pane, and what is wider than it, as sentences. */
export function paneProblems(frame: Frame, look: Look): Promise<string[]> {
  return frame.evaluate((own) => window.lookedAt(own), look);
}

/** Runs in the pane. */
function bringEyes(): void {
  const { document: outer } = window.parent;
  const { axe: found } = window as unknown as { axe: typeof axe };
  /** The rules that colours can break. */
  const COLOURS = ['color-contrast', 'link-in-text-block'];
  const MOST_FRAMES = 300;
  /** What was laid out when every rule was asked. */
  let asked = '';

  const until = async (isSo: () => boolean, what: string) => {
    for (let frames = 0; !isSo(); frames += 1) {
      if (frames > MOST_FRAMES) throw new Error(`The pane did not come to ${what}.`);
      await new Promise(requestAnimationFrame);
    }
  };
  const setWidth = (width: number) => {
    outer.body.style.setProperty('--pane-width', `${width}px`);
    return until(() => window.innerWidth === width, `${width} px`);
  };
  const app = () => document.querySelector<HTMLElement>('.app');
  /** As a user does, by the switch of the workbench. */
  const setTheme = (theme: string) => {
    const themes = outer.querySelector<HTMLSelectElement>('#themes');
    if (themes === null || app()?.dataset['theme'] === theme) return Promise.resolve();
    themes.focus({ preventScroll: true });
    themes.value = theme;
    themes.dispatchEvent(new Event('change'));
    return until(() => app()?.dataset['theme'] === theme, theme);
  };
  /** A colour on its way to another is neither; in what is folded away it stays on its way. */
  const atRest = () => {
    for (let times = 0, moving = document.getAnimations(); moving.length > 0; times += 1) {
      if (times > MOST_FRAMES) throw new Error('The pane does not come to rest.');
      for (const own of moving) own.finish();
      moving = document.getAnimations();
    }
  };
  const tooWide = () =>
    [document.documentElement, document.querySelector('.screen') as HTMLElement].filter(
      (own) => own.scrollWidth > own.clientWidth,
    );
  /** All that rules read but for colours: what there is, where it stands, and whether it is seen. */
  const laidOut = () => {
    const places = [...document.body.querySelectorAll('*')].map((own) => {
      const { x, y, width, height } = own.getBoundingClientRect();
      return [x, y, width, height, getComputedStyle(own).visibility].join(' ');
    });
    return [document.body.innerHTML.replace(/ data-theme="\w+"/, ''), ...places].join('\n');
  };

  window.lookedAt = async ({ width, theme }) => {
    if (theme !== undefined) await setTheme(theme);
    await setWidth(width);
    atRest();
    const now = laidOut();
    const { violations } = await found.run(document, {
      resultTypes: ['violations'],
      // What is laid out as it was when every rule was asked can only have other colours.
      ...(now === asked ? { runOnly: COLOURS } : {}),
    });
    if (violations.length === 0) asked = now;
    // A chart is drawn again at a new width: some frames after it, where the machine is busy.
    for (let frames = 0; frames < 120 && tooWide().length > 0; frames += 1)
      await new Promise(requestAnimationFrame);
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...tooWide().map((own) => `${own.className || own.tagName} is ${own.scrollWidth} wide`),
    ];
  };
}
