/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { speakLater } from '../../../../src/messages/later';
import { speak } from '../../../../src/messages/messages';
import { renderPane } from '../../render-pane';
import { serveFiles } from './served-files';

beforeAll(async () => {
  serveFiles();
  await speak('de', 'de-DE');
  await speakLater();
});
afterAll(async () => {
  await speak('en');
  await speakLater();
});

test('functions and their arguments are described in German, their names stay', async () => {
  const { user } = renderPane({ at: 'functions' });
  await screen.findByText(/^\d+ von \d+ Funktionen$/);
  await user.click(screen.getByText('TIERED_CHARGE', { selector: 'summary strong' }));
  expect(await screen.findByText('Was eine Menge bei gestaffelten Preisen kostet.')).toBeTruthy();
  expect(screen.getByText('graduated (Standard), volume oder ladder.')).toBeTruthy();
  const graduated = screen.getByText('graduated: Jede Einheit zum Preis ihrer eigenen Staffel (Standard)');
  expect(graduated).toHaveProperty('value', 'graduated');
});

test('a formula is shown as Excel shows it in German, and understood so', async () => {
  const { user } = renderPane({ at: 'functions' });
  const summary = await screen.findByText('TIERED_CHARGE', { selector: 'summary strong' });
  await user.click(summary);
  const form = within(summary.closest('details') as HTMLElement);
  await user.type(await form.findByLabelText('quantity'), '1,5');
  await user.type(form.getByLabelText('tiers'), 'Offers[[#Alle]');
  expect(form.getByLabelText('Formel').textContent).toContain('=METER.TIERED_CHARGE(1,5;');
});
