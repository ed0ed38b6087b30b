import { priceScenario } from '../../../../src/core/scenario/ranking/priced.js';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7, 'Human cost': 7.4 };
const { 'Human cost': _, ...UNCOSTED } = CHAT;
const OFFER = { Offer: 'A', Meter: 'session', Rate: 0.5 };
const currencyOf = (offer: ScenarioRow, channel: ScenarioRow) =>
  priceScenario({ offers: [offer], traffic: [channel] }).currency;

test.each<[string | undefined, ScenarioRow, ScenarioRow]>([
  ['USD', { ...OFFER, Currency: 'USD' }, CHAT],
  ['EUR', OFFER, { ...CHAT, Currency: 'eur' }],
  ['USD', { ...OFFER, Currency: 'USD' }, { ...UNCOSTED, Currency: 'EUR' }],
  [undefined, OFFER, CHAT],
  [undefined, OFFER, { ...CHAT, Sessions: 'many', Currency: 'EUR' }],
])('what the offers state is before what the traffic does: %s', (code, offer, channel) => {
  expect(currencyOf(offer, channel)).toBe(code);
});
