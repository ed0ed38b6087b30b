import { act } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { App } from '../../src/taskpane/app/App';
import type { ScreenId } from '../../src/taskpane/store/screen-id';
import { createPane, type Pane } from '../../src/taskpane/store/pane';
import { draw } from './draw';
import { inMemoryWorkbook, type InMemoryWorkbook } from './in-memory-workbook';

/** The pane as a user sees it, over a workbook in memory, with the example at hand unless told otherwise. */
export function renderPane({
  at = 'compare',
  scenario = EXAMPLE_SCENARIO,
  workbook = inMemoryWorkbook(),
}: {
  readonly at?: ScreenId;
  /** null: nothing was started yet. */
  readonly scenario?: Scenario | null;
  readonly workbook?: InMemoryWorkbook;
} = {}): { readonly pane: Pane; readonly user: UserEvent; readonly workbook: InMemoryWorkbook } {
  localStorage.clear();
  const pane = createPane(workbook);
  if (scenario !== null) pane.open(scenario);
  pane.go(at);
  draw(<App pane={pane} theme="light" />);
  return { pane, user: userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never }), workbook };
}

/** What the pane says it has done. */
export function said(): string {
  return document.getElementById('status')?.textContent ?? '';
}

/** Lets everything that was begun come to its end. */
export async function settled(): Promise<void> {
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)));
}
