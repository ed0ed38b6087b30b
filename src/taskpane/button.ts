import { element } from './element.js';

/** A button with its words, what it is for in a line below, and what it does. */
export function action(words: string, help: string, work: () => unknown): HTMLElement {
  const button = element('button', { type: 'button' }, words);
  button.addEventListener('click', () => void work());
  return element('div', { class: 'action' }, button, element('small', {}, help));
}

/** A small button in a line of its own thing; `label` tells a screen reader of what. */
export function smallButton(words: string, label: string, work: () => unknown): HTMLElement {
  const button = element('button', { type: 'button', class: 'plain small', 'aria-label': label }, words);
  button.addEventListener('click', () => void work());
  return button;
}
