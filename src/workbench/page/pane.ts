import type { PaneState } from '../host/pane-state.js';

/** The widths that people give a pane, in pixels: Excel's narrowest, what it opens with, and a wide one. */
const WIDTHS = [270, 350, 500] as const;
const USUAL = 350;
const NARROWEST = 200;
const STEP = 10;

interface Parts {
  readonly pane: HTMLElement;
  readonly edge: HTMLElement;
  readonly close: HTMLElement;
  readonly widths: HTMLSelectElement;
}

/** Lets the task pane be closed, shown and made wider; `asked` is the width that the address asks for. */
export function showPane(state: PaneState, asked: string | null, { pane, edge, close, widths }: Parts): void {
  let width = USUAL;
  const setWidth = (wanted: number) => {
    width = Math.round(Math.min(Math.max(wanted, NARROWEST), window.innerWidth * 0.6));
    document.body.style.setProperty('--pane-width', `${width}px`);
    edge.setAttribute('aria-valuenow', String(width));
    const options = [...new Set([...WIDTHS, width])].sort((a, b) => a - b);
    widths.replaceChildren(
      ...options.map((one) => new Option(`${one} px`, String(one), false, one === width)),
    );
  };
  setWidth(Number(asked) || USUAL);

  widths.addEventListener('change', () => setWidth(Number(widths.value)));
  edge.addEventListener('pointerdown', ({ pointerId }) => edge.setPointerCapture(pointerId));
  edge.addEventListener('pointermove', ({ pointerId, clientX }) => {
    if (edge.hasPointerCapture(pointerId)) setWidth(window.innerWidth - clientX);
  });
  edge.addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowLeft') setWidth(width + STEP);
    if (key === 'ArrowRight') setWidth(width - STEP);
  });

  const refresh = () => {
    pane.hidden = !state.shown;
    edge.hidden = !state.shown;
  };
  state.onChange(refresh);
  close.addEventListener('click', () => state.show(false));
  refresh();
}
