import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import type { OpenBrowser } from './running-workbench';
import { visitAnew } from './visit';

/** Opens the workbench anew with what its address asks for; the pane's frame, in which axe can run. */
export async function visitPane(open: OpenBrowser, search: string): Promise<Frame> {
  const frame = await visitAnew(open, search);
  await frame.waitForSelector('.screen');
  await frame.evaluate(axe.source);
  return frame;
}

export async function setPaneWidth({ page }: OpenBrowser, width: number): Promise<void> {
  await page.evaluate((own) => document.body.style.setProperty('--pane-width', `${own}px`), width);
  await page.waitForFunction(
    (own) => document.querySelector<HTMLElement>('#add-in')?.offsetWidth === own,
    width,
  );
}

/** What axe finds, and what is wider than the pane, as sentences. */
export function paneProblems(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    // A colour on its way to another is neither. One that is cancelled on its way has ended, too.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    });
    const screen = document.querySelector('.screen') as HTMLElement;
    const tooWide = () =>
      [document.documentElement, screen].filter((own) => own.scrollWidth > own.clientWidth);
    // A chart is drawn again at a new width: some frames after it, where the machine is busy.
    let wide = tooWide();
    for (let frames = 0; frames < 120 && wide.length > 0; frames += 1) {
      await new Promise(requestAnimationFrame);
      wide = tooWide();
    }
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...wide.map((own) => `${own.className || own.tagName} is ${own.scrollWidth} wide`),
    ];
  });
}
