import type { Scenario } from './tables/scenario.js';

const FROM = { Source: 'Example figure', 'As of': 'Replace with your own' } as const;

/** A scenario to start from: no vendor's prices, one offer for each common way to charge. */
export const EXAMPLE_SCENARIO: Scenario = {
  id: 'example',
  name: 'Example',
  note: 'Made-up prices that show each way to charge. Put your own traffic and quotes in their place.',
  traffic: [
    {
      Channel: 'Chat',
      Sessions: 50000,
      'Interactions per session': 4,
      'Resolution rate': 0.65,
      Turns: 'poisson',
      'Human cost': 6,
      Note: 'Human cost: a contact that a person handles',
      ...FROM,
    },
  ],
  offers: [
    {
      Offer: 'Per resolution at $0.99',
      Meter: 'resolution',
      Rate: 0.99,
      Currency: 'USD',
      Note: 'Only what is resolved is billed',
      ...FROM,
    },
    {
      Offer: 'Per session at $0.80',
      Meter: 'session',
      Rate: 0.8,
      Currency: 'USD',
      Note: 'Every conversation is billed, resolved or not',
      ...FROM,
    },
    {
      Offer: 'Per reply at $0.10, capped',
      Meter: 'interaction',
      Rate: 0.1,
      'Session cap': 0.6,
      'Platform fee': 800,
      'One-off fee': 7200,
      Currency: 'USD',
      Note: 'At most $0.60 a conversation',
      ...FROM,
    },
    {
      Offer: 'Committed 20,000 resolutions',
      Meter: 'resolution',
      Rate: 0.85,
      'Committed units': 20000,
      'Overage rate': 1.1,
      'Platform fee': 500,
      Currency: 'USD',
      Note: 'The commitment is owed whether used or not',
      ...FROM,
    },
    {
      Offer: 'Per session in tiers',
      Meter: 'session',
      Tiers: '0.60 to 20000; 0.48 to 40000; 0.40',
      Currency: 'USD',
      Note: 'Each conversation at the rate of its own tier',
      ...FROM,
    },
    {
      Offer: 'Per resolution with seats',
      Meter: 'resolution',
      Rate: 0.7,
      'Handover share': 0.1,
      Currency: 'USD',
      Note: 'One in ten handovers is billed as resolved',
      ...FROM,
    },
    {
      Offer: 'Per resolution with seats',
      Meter: 'seat',
      Rate: 45,
      Unit: 'seats',
      Seats: 15,
      Note: 'People who work in the same tool',
      ...FROM,
    },
  ],
};
