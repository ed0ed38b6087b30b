/** A month of a buyer with three channels, as a range in a sheet. */
export const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 30000, 4, 0.7, 6],
  ['Email', 15000, 2.5, 0.6, 8],
  ['Voice', 5000, 9, 0.5, 12],
];

/** Ten offers that between them use every meter and every tariff; the prices are nobody's. */
export const OFFERS = table([
  { Offer: 'Outcome', Meter: 'resolution', Rate: 0.99 },
  { Offer: 'Window', Meter: 'session', Rate: 0.8 },
  { Offer: 'Reply', Meter: 'interaction', Rate: 0.09 },
  { Offer: 'Capped reply', Meter: 'interaction', Rate: 0.09, 'Session cap': 0.6, Turns: 'poisson' },
  { Offer: 'Committed', Meter: 'resolution', Rate: 1.5, 'Committed units': 20000, 'Overage rate': 2 },
  { Offer: 'Credits', Meter: 'unit', Rate: 0.1, 'Replies per unit': 2, Turns: 'geometric', Unit: 'credit' },
  { Offer: 'Steps', Meter: 'session', Tiers: '0.99 to 5000; 0.85 to 20000 + 50; 0.70', 'Minimum fee': 10000 },
  {
    Offer: 'Bundles',
    Meter: 'session',
    Rate: 500,
    'Package size': 1000,
    'Included units': 2000,
    'Platform fee': 900,
  },
  {
    Offer: 'Double',
    Meter: 'resolution',
    Rate: 0.9,
    'Handover share': 0.1,
    Seats: 20,
    'Escalation fee': 0.05,
  },
  { Offer: 'Double', Meter: 'seat', Rate: 39 },
  { Offer: 'Flat', Meter: 'flat', Rate: 25000, 'One-off fee': 50000, Discount: 0.1 },
]);

function table(rows) {
  const headers = [...new Set(rows.flatMap(Object.keys))];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}
