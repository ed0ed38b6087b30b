import type { Scenario } from '../../src/core/scenario/tables/scenario';

/** Every kind of term, two channels, an offer for one of them only. */
export const RICH: Scenario = {
  id: 'rich',
  name: 'Every kind of term',
  note: '',
  traffic: [
    {
      Channel: 'Chat',
      Sessions: 40000,
      'Interactions per session': 4,
      'Resolution rate': 0.62,
      'Human cost': 6,
    },
    {
      Channel: 'Mail',
      Sessions: 9000,
      'Interactions per session': 2.5,
      'Resolution rate': 0.44,
      'Human cost': 9.5,
    },
  ],
  offers: [
    {
      Offer: 'Tiers',
      Meter: 'resolution',
      Tiers: '0.99 to 5000; 0.85 to 20000 + 50; 0.70',
      Discount: 0.07,
      'Handover share': 0.12,
    },
    {
      Offer: 'Volume',
      Meter: 'session',
      Tiers: '0.6 to 20000; 0.5',
      'Tier mode': 'volume',
      'Monthly cap': 22000,
    },
    {
      Offer: 'Packages',
      Meter: 'interaction',
      Rate: 190,
      'Package size': 2000,
      'Included units': 1500,
      'Platform fee': 450,
    },
    {
      Offer: 'Commitment',
      Meter: 'resolution',
      Rate: 0.8,
      'Committed units': 30000,
      'Overage rate': 1.05,
      'Recontact credit': 0.03,
    },
    {
      Offer: 'Minimum',
      Meter: 'session',
      Rate: 0.31,
      'Minimum fee': 25000,
      'One-off fee': 9000,
      'Amortization months': 18,
    },
    {
      Offer: 'Credits',
      Meter: 'unit',
      Rate: 0.02,
      'First reply units': 5,
      'Follow-up units': 2,
      'Window factor': 1.1,
    },
    { Offer: 'Chat only', Meter: 'session', Rate: 0.42, Channels: 'Chat', 'Escalation fee': 0.2 },
    {
      Offer: 'Seats',
      Meter: 'resolution',
      Rate: 0.55,
      'Included units per seat': 20,
      Seats: 12,
      'Seat price': 89,
    },
  ],
};
