/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { screen, waitFor, within } from '@testing-library/react';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import type { Scenario } from '../../../../src/core/scenario/tables/scenario';
import { cellOf, filled } from '../../../export/answers/filled';
import { violations } from '../../accessible';
import { renderPane, said } from '../../render-pane';

// Browsers have it; this document does not.
Object.assign(globalThis, { TextDecoder });

const WITHOUT_OFFERS = { ...EXAMPLE_SCENARIO, offers: [] };

async function asked(scenario: Scenario = WITHOUT_OFFERS) {
  const rendered = renderPane({ at: 'offers', scenario });
  await rendered.user.click(screen.getByRole('button', { name: 'Ask a vendor' }));
  const field = await screen.findByLabelText('Read answers (.xlsx, several at once)');
  return { ...rendered, field };
}

/** A file as a browser gives it: this document's Blob has no `arrayBuffer` of its own. */
const fileOf = (name: string, bytes: Uint8Array) =>
  Object.assign(new File([bytes as Uint8Array<ArrayBuffer>], name), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });

test('the answers of several vendors become offers in one step, with what is open and what is to be mended', async () => {
  const { user, field, pane } = await asked();
  const files = [
    fileOf(
      'acme.xlsx',
      filled({ Offer: ['Acme'], Currency: ['USD'], Meter: ['resolution'], Rate: ['0,99'] }),
    ),
    fileOf('bolt.xlsx', filled({ Offer: ['Bolt'], Currency: ['USD'], Meter: ['session'], Rate: ['a lot'] })),
    fileOf('letter.xlsx', new Uint8Array([1, 2])),
  ];
  await user.upload(field, files);
  await waitFor(() => expect(said()).toBe('Added 2 offers from the answers.'));
  const rows = pane.store.get().scenario.offers;
  expect(rows.map(({ Offer, Meter, Rate }) => [Offer, Meter, Rate])).toEqual([
    ['Acme', 'resolution', 0.99],
    ['Bolt', 'session', 'a lot'],
  ]);
  const report = await screen.findByRole('region', { name: 'What the answers gave' });
  const acme = within(report).getByRole('region', { name: 'Acme' });
  expect(acme.textContent).toContain(`Handover share (${cellOf('Handover share')})`);
  expect(within(acme).queryByRole('list', { name: 'To be fixed' })).toBeNull();
  const bolt = within(report).getByRole('region', { name: 'Bolt' });
  expect(bolt.textContent).toContain('1 answer to correct');
  expect(bolt.textContent).toContain(`bolt.xlsx, sheet Plan 1, cell ${cellOf('Rate')}, Rate is "a lot"`);
  expect(report.textContent).toContain('letter.xlsx was not read');
  expect(await violations(report)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo the last edit' }));
  expect(pane.store.get().scenario.offers).toEqual([]);
});

test('an offer whose name is taken gets a number, in the report too', async () => {
  const { user, field } = await asked({
    ...EXAMPLE_SCENARIO,
    offers: [{ Offer: 'Acme', Meter: 'flat', Rate: 1, Currency: 'USD' }],
  });
  await user.upload(
    field,
    fileOf('acme.xlsx', filled({ Offer: ['Acme'], Currency: ['USD'], Meter: ['flat'], Rate: [2] })),
  );
  expect(await screen.findByRole('region', { name: 'Acme 2' })).toBeTruthy();
});

test('without a single answer nothing changes', async () => {
  const { user, field, pane } = await asked();
  await user.upload(field, fileOf('empty.xlsx', filled()));
  await waitFor(() => expect(said()).toBe('No offer was added.'));
  expect(pane.store.get().scenario.offers).toEqual([]);
  expect(screen.getByText('empty.xlsx: nothing is filled in on its answer sheets.')).toBeTruthy();
});

test('each clause shows the term that it sets and what it moves with the offer at hand, the largest first', async () => {
  const { user } = await asked({
    ...EXAMPLE_SCENARIO,
    offers: [{ Offer: 'Acme', Meter: 'resolution', Rate: 1, Currency: 'USD', 'Handover share': 0.2 }],
    traffic: [{ Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.6 }],
  });
  await user.click(screen.getByText('Clauses to negotiate'));
  const table = await screen.findByRole('table', { name: 'Clauses to negotiate' });
  const lines = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  // 400 unresolved conversations × 20 % × 1.00; a tenth of 680 in 21 months of 24; two months of it.
  const [, first, second, third] = lines;
  expect(first).toContain('Escalations are not billed');
  expect(first).toContain('Handover share: 0% instead of 20%$80.00 a month');
  expect(second).toContain('Rate: 0.9 instead of 1$1,428.00 over 24 months');
  expect(third).toContain('Free months: 2 instead of blank$1,360.00 over 24 months');
  // What comes back only if a promise is broken stands behind what is certain.
  expect(lines.findIndex((own) => own?.includes('$2,040.00 if the rate is missed'))).toBeGreaterThan(3);
  expect(lines.at(-1)).toContain('Not priced: it does not apply to this offer.');
});
