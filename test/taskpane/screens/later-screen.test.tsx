/**
 * @jest-environment jsdom
 * @alone A screen that has been loaded once is there at once.
 */
import { render, screen } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { App } from '../../../src/taskpane/app/App';
import { createPane } from '../../../src/taskpane/store/pane';
import { inMemoryWorkbook } from '../in-memory-workbook';

test('a screen that is asked for before its script is there says so, then is there', async () => {
  const pane = createPane(inMemoryWorkbook());
  pane.open(EXAMPLE_SCENARIO);
  pane.go('help');
  render(<App pane={pane} theme="light" />);
  expect(screen.getByText('This screen is being loaded…').role).toBe('status');
  await screen.findByText('What each figure means', {}, { timeout: 30_000 });
  expect(screen.queryByText('This screen is being loaded…')).toBeNull();
}, 60_000);
