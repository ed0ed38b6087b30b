/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { speakLater } from '../../../../src/messages/later';
import { speak } from '../../../../src/messages/messages';
import { renderPane, said } from '../../render-pane';

beforeAll(async () => {
  await speak('de', 'de-DE');
  await speakLater();
});
afterAll(async () => {
  await speak('en');
  await speakLater();
});

test('a German form has German labels, and says under which header the table has them', async () => {
  const offers = [{ Offer: 'Fin', Meter: 'session', Rate: 0.8, 'Session cap': 2, 'Tier mode': 'volume' }];
  const { user, pane } = renderPane({ at: 'offers', scenario: { ...EXAMPLE_SCENARIO, offers } });
  const [first] = within(screen.getByRole('list', { name: 'Angebote' })).getAllByRole('heading', {
    level: 2,
  });
  await user.click(within(first as HTMLElement).getByRole('button'));
  const field = (name: string) => screen.getByRole('textbox', { name });
  expect(field('Obergrenze je Konversation')).toHaveProperty('value', '2');
  expect(screen.getByRole('combobox', { name: 'Abrechnungseinheit' })).toHaveProperty('value', 'session');
  await user.click(screen.getByRole('button', { name: 'Was ist „Obergrenze je Konversation“?' }));
  expect(screen.getByText(/In der Tabelle: Session cap\./)).toBeTruthy();
  await user.clear(field('Preis'));
  await user.type(field('Preis'), '1,25');
  expect(pane.store.get().scenario.offers).toEqual([
    { Offer: 'Fin', Meter: 'session', Rate: 1.25, 'Session cap': 2 },
  ]);
  expect(said()).toContain('Art der Staffeln volume');
});
