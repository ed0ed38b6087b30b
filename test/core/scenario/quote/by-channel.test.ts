import { tabulateChannels } from '../../../../src/core/report/by-channel.js';
import { costByChannel } from '../../../../src/core/scenario/quote/by-channel.js';
import type { CellsByHeader } from '../../../reference/cells.js';
import { CHAT, priced } from '../../../reference/doors.js';

const EMAIL = { Channel: 'Email', Sessions: 500, 'Interactions per session': 2, 'Resolution rate': 0.4 };

const table = (offer: CellsByHeader | CellsByHeader[], traffic: CellsByHeader[] = [CHAT, EMAIL]) =>
  tabulateChannels(costByChannel(priced(offer, traffic)));

describe('costByChannel', () => {
  test('a flat session price: what each channel pays, and more or less than by its interactions', () => {
    expect(table({ Meter: 'session', Rate: 1 })).toEqual([
      ['Channel', 'Sessions', 'Resolutions', 'Charge', 'Cost per resolution', 'Cross-subsidy'],
      ['Chat', 1000, 700, 1000, 1000 / 700, -200],
      ['Email', 500, 200, 500, 2.5, 200],
      ['All', 1500, 900, 1500, 1500 / 900, ''],
    ]);
  });

  test('an interaction price has no cross-subsidy', () => {
    expect(table({ Meter: 'interaction', Rate: 0.1 }).map((row) => row.slice(3))).toEqual([
      ['Charge', 'Cost per resolution', 'Cross-subsidy'],
      [400, 400 / 700, 0],
      [100, 0.5, 0],
      [500, 500 / 900, ''],
    ]);
  });

  test('each charge by its own units; seats and flat charges by sessions; settlement in proportion', () => {
    const offer = [
      { Meter: 'resolution', Rate: 1, Channels: 'Chat', Discount: 0.5 },
      { Meter: 'session', Rate: 1, Channels: 'Email' },
      { Meter: 'flat', Rate: 300 },
    ];
    expect(table(offer).map((row) => row[3])).toEqual(['Charge', 450, 300, 750]);
  });

  test("a capped session by each channel's own sessions", () => {
    expect(table({ Meter: 'interaction', Rate: 0.2, 'Session cap': 0.6 }).map((row) => row[3])).toEqual([
      'Charge',
      600,
      200,
      800,
    ]);
  });

  test('a charge that no usage produced, such as an idle commitment, by sessions', () => {
    const offer = [
      { Meter: 'session', Rate: 1, Channels: 'Chat' },
      { Meter: 'session', Rate: 1, Channels: 'Fax', 'Committed units': 50 },
    ];
    expect(table(offer, [CHAT]).map((row) => row[3])).toEqual(['Charge', 1050, 1050]);
    expect(table({ Meter: 'session', Rate: 'free', 'Minimum fee': 300 }).map((row) => row[3])).toEqual([
      'Charge',
      200,
      100,
      300,
    ]);
  });

  test('without resolutions a channel has no cost per resolution; without μ no cross-subsidy', () => {
    const { 'Interactions per session': _mean, ...unknown } = EMAIL;
    expect(table({ Meter: 'session', Rate: 1 }, [CHAT, { ...unknown, 'Resolution rate': 0 }])[2]).toEqual([
      'Email',
      500,
      0,
      500,
      { error: '#DIV/0!' },
      '',
    ]);
  });
});
