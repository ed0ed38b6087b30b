import { sentence } from '../../../../src/core/fault/sentence';
import { quote } from '../../../../src/core/scenario/quote/quote';
import { readOffers } from '../../../../src/core/terms/read-offers';
import { readTraffic } from '../../../../src/core/traffic/read-traffic';
import { valueOf } from '../../../reference/doors';

const HEADERS = ['Channel', 'Sessions', 'Resolution rate', 'Human cost', 'Currency'];
const traffic = (...currencies: (string | null)[]) =>
  readTraffic([HEADERS, ...currencies.map((code, index) => [`Channel ${index + 1}`, 100, 0.5, 7.4, code])]);
const offers = (currency: string | null) =>
  valueOf(
    readOffers([
      ['Offer', 'Meter', 'Rate', 'Currency'],
      ['Fin', 'resolution', 0.99, currency],
    ]),
  );

function priced(human: string | null, currency: string | null) {
  const [offer] = offers(currency);
  return quote(valueOf(traffic(human)), valueOf(offer?.offer ?? { ok: false, faults: [] }));
}

test('the currency of human costs is stated once, for all rows', () => {
  expect(valueOf(traffic('eur', null)).channels.map(({ currency }) => currency)).toEqual(['EUR', 'EUR']);
  expect(valueOf(traffic(null)).channels[0]).not.toHaveProperty('currency');
  const two = traffic('EUR', 'USD');
  expect(two.ok ? [] : two.faults.map(sentence)).toEqual([
    'Traffic, Currency: it is EUR and USD; human costs are in one currency.',
  ]);
  expect(traffic('euro').ok).toBe(false);
});

test('a cost of people in another currency than the offer’s is never added to its bill', () => {
  const mixed = priced('EUR', 'USD');
  expect(mixed.ok ? [] : mixed.faults.map(sentence)).toEqual([
    'Traffic (Channel 1), Human cost: it is in EUR and Fin in USD; enter it in USD, or the offer in EUR.',
  ]);
  for (const [human, own] of [
    ['USD', 'USD'],
    [null, 'USD'],
    ['EUR', null],
  ] as const)
    expect(valueOf(priced(human, own)).metrics.humanCost.toNumber()).toBe(50 * 7.4);
});
