import type { Plan, PlannedSheet } from '../excel/workbook.js';
import { element } from './element.js';

/** What the user decided about a plan. */
export type Decision = 'keep' | 'replace' | undefined;

/** Whether a plan can be written without asking anything. */
export function isPlain(plan: Plan): boolean {
  return plan.typed.length === 0 && plan.warnings.length === 0 && plan.refusals.length === 0;
}

/**
 * Shows what a plan would write and where, what the user typed that it would replace, and why it cannot be written.
 * Resolves when the user decides; undefined is not to write.
 */
export function askAbout(plan: Plan, place: HTMLElement): Promise<Decision> {
  return new Promise((resolve) => {
    const decide = (decision: Decision) => {
      place.replaceChildren();
      resolve(decision);
    };
    const panel = element(
      'section',
      { class: 'panel', 'aria-labelledby': 'plan-title', tabindex: '-1' },
      element('h3', { id: 'plan-title' }, `What “${plan.scenario.name}” writes`),
      element('ul', {}, ...plan.sheets.map(sheetLine)),
      ...plan.warnings.map((text) => element('p', { class: 'warning' }, text)),
      ...plan.refusals.map((text) => element('p', { class: 'refusal', role: 'alert' }, text)),
      ...typedFigures(plan),
      element('div', { class: 'buttons' }, ...buttons(plan, decide)),
    );
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') decide(undefined);
    });
    place.replaceChildren(panel);
    panel.focus();
  });
}

function sheetLine({ name, isNew, areas, tables, charts }: PlannedSheet): HTMLElement {
  const parts = [
    isNew ? 'new sheet' : 'brought up to date',
    ...(tables.length > 0 ? [`table ${tables.join(', ')}`] : []),
    ...(charts.length > 0 ? [`${charts.length} ${charts.length === 1 ? 'chart' : 'charts'}`] : []),
  ];
  return element(
    'li',
    {},
    element('strong', {}, name),
    `: ${parts.join(', ')}`,
    element(
      'details',
      { class: 'cells' },
      element('summary', {}, 'Which cells'),
      [...new Set(areas)].join(', '),
    ),
  );
}

function typedFigures({ typed }: Plan): HTMLElement[] {
  if (typed.length === 0) return [];
  const shown = (value: string | number | boolean) => (value === '' ? 'blank' : String(value));
  return [
    element('p', {}, 'You typed figures there since it was written:'),
    element(
      'ul',
      { class: 'typed' },
      ...typed.map(({ cell, typed: own, becomes }) =>
        element('li', {}, `${cell}: ${shown(own)}; the scenario has ${shown(becomes)}`),
      ),
    ),
  ];
}

function buttons({ typed, refusals }: Plan, decide: (decision: Decision) => void): HTMLElement[] {
  const button = (words: string, decision: Decision, look: string) => {
    const made = element('button', { type: 'button', class: look }, words);
    made.addEventListener('click', () => decide(decision));
    return made;
  };
  const cancel = button('Do not write', undefined, 'plain');
  if (refusals.length > 0) return [cancel];
  if (typed.length === 0) return [button('Write these sheets', 'keep', ''), cancel];
  return [
    button('Keep what I typed', 'keep', ''),
    button('Replace it by the scenario', 'replace', 'plain'),
    cancel,
  ];
}
