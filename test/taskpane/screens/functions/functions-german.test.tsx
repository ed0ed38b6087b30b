/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
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
  expect(screen.getByText('graduated (Standard) oder volume.')).toBeTruthy();
});
