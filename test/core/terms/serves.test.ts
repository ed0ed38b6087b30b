import { costByChannel } from '../../../src/core/scenario/quote/by-channel.js';
import { CHAT, complaints, double, monthlyTotal, priced } from '../../reference/doors.js';

const TRAFFIC = [
  CHAT,
  { ...CHAT, Channel: 'Email', Sessions: 200 },
  { ...CHAT, Channel: 'Voice', Sessions: 50 },
];

/** Names of the channels served. */
function served(...rows: Parameters<typeof priced>[0][]): string[] {
  return costByChannel(priced(rows.flat(), TRAFFIC)).map(({ channel }) => channel);
}

describe('serves', () => {
  test('an offer serves the union of the channels of its usage charges', () => {
    expect(served([{ Meter: 'session', Rate: 1, Channels: 'Chat' }])).toEqual(['Chat']);
    expect(
      served([
        { Meter: 'interaction', Rate: 1, Channels: 'voice' },
        { Meter: 'resolution', Rate: 1, Channels: ' Chat , fax' },
      ]),
    ).toEqual(['Chat', 'Voice']);
    expect(served([{ Meter: 'unit', 'Units per session': 1, Rate: 1 }])).toEqual(['Chat', 'Email', 'Voice']);
  });

  test('seat and flat charges count only if it has no other', () => {
    const flat = { Meter: 'flat', Rate: 1, Channels: 'Voice' };
    const seat = { Meter: 'seat', Rate: 1, Seats: 2, Channels: 'Email' };
    expect(served([{ Meter: 'session', Rate: 1, Channels: 'Chat' }, flat, seat])).toEqual(['Chat']);
    expect(served([flat, seat])).toEqual(['Email', 'Voice']);
    expect(served([{ Meter: 'flat', Rate: 1 }])).toEqual(['Chat', 'Email', 'Voice']);
  });

  test('a channel that the traffic lacks counts 0', () => {
    const own = [
      { Meter: 'session', Rate: 1, Channels: 'Chat' },
      { Meter: 'session', Rate: 9, Channels: 'Fax' },
    ];
    expect(monthlyTotal(priced(own, TRAFFIC))).toBe(1000);
  });

  test('an offer that names no channel of the traffic is a fault', () => {
    expect(complaints({ Meter: 'session', Rate: 1, Channels: 'Fax, Telex' }, TRAFFIC)).toEqual([
      'Offers (A), Channels: none of the channels it names (Fax, Telex) is in the traffic.',
    ]);
  });

  test('sessions, resolutions and what is per them are over the served channels', () => {
    const own = priced({ Meter: 'session', Rate: 1, Channels: 'Email' }, TRAFFIC);
    expect(double(own.activity.sessions)).toBe(200);
    expect(double(own.metrics.costPerSession)).toBe(1);
    expect(double(own.metrics.shareServed)).toBe(200 / 1250);
  });
});
