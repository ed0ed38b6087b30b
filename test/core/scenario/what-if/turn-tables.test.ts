import fc from 'fast-check';
import { sentence } from '../../../../src/core/fault/sentence';
import { leverValues } from '../../../../src/core/scenario/what-if/what-if';
import { turnedValues, turnTables } from '../../../../src/core/scenario/what-if/turn-tables';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.6 };
const MAIL = { Channel: 'Mail', Sessions: 500, 'Interactions per session': 2, 'Resolution rate': '30%' };
const OFFER = { Offer: 'A', Meter: 'resolution', Rate: 1, 'Resolution rate': 0.5 };
const tables = { traffic: [CHAT, MAIL], offers: [OFFER, { Offer: 'B', Meter: 'session', Rate: 1 }] };

function turned(by: Parameters<typeof turnTables>[1], from: Parameters<typeof turnTables>[0] = tables) {
  const result = turnTables(from, by);
  if (!result.ok) throw new Error(result.faults.map(sentence).join(' '));
  return result.value;
}

describe('turnTables', () => {
  test('every channel is turned from where it stands, and an offer’s own rate with it', () => {
    const { traffic, offers } = turned({ 'resolution rate': 0.1, 'interactions per session': -0.5 });
    expect(traffic.map((row) => row['Interactions per session'])).toEqual([2, 1]);
    const rates = [...traffic, ...offers].map((row) => Number(row['Resolution rate'] ?? NaN));
    const [chat = 0, mail = 0, own = 0] = rates;
    // (600 + 150) ÷ 1500 is 0.5, and 10 % more of it 0.55.
    expect((1000 * chat + 500 * mail) / 1500).toBeCloseTo(0.55, 14);
    const odds = (share: number) => share / (1 - share);
    expect(odds(mail) / odds(0.3)).toBeCloseTo(odds(chat) / odds(0.6), 12);
    expect(odds(own) / odds(0.5)).toBeCloseTo(odds(chat) / odds(0.6), 12);
    expect(offers[1]).toEqual(tables.offers[1]);
  });

  test('contacts move with sessions', () => {
    const contacts = { Channel: 'Chat', Contacts: 2000, 'Involvement rate': 0.5, 'Resolution rate': 0.5 };
    const { traffic } = turned({ sessions: 0.2 }, { traffic: [contacts], offers: [] });
    expect(traffic).toEqual([{ ...contacts, Contacts: 2400 }]);
  });

  test('a channel without sessions, and levers that are not turned, stay as they are', () => {
    const still = { traffic: [CHAT, { ...MAIL, Sessions: 0 }], offers: tables.offers };
    expect(turned({ sessions: 0.5 }, still).traffic).toEqual([
      { ...CHAT, Sessions: 1500 },
      { ...MAIL, Sessions: 0 },
    ]);
    expect(turned({ sessions: 0 })).toEqual(tables);
  });

  test('a rate above 1 is refused once, in a sentence', () => {
    const result = turnTables(tables, { 'resolution rate': 2 });
    expect(result.ok ? [] : result.faults.map(sentence)).toEqual([
      'Resolution rate: changed that far, it is not between 0 and 1.',
    ]);
  });

  test('traffic that cannot be read is refused as it is read', () => {
    expect(turnTables({ traffic: [{ Sessions: 'many' }], offers: [] }, { sessions: 0.1 }).ok).toBe(false);
  });

  test('sessions and resolutions over all channels turn by as much, whatever the channels are', () => {
    const channel = fc.record({
      Sessions: fc.integer({ min: 1, max: 100_000 }),
      'Resolution rate': fc.integer({ min: 1, max: 80 }).map((percent) => percent / 100),
      'Interactions per session': fc.integer({ min: 1, max: 20 }),
    });
    const percent = fc.integer({ min: -50, max: 20 }).map((by) => by / 100);
    fc.assert(
      fc.property(
        fc.array(channel, { minLength: 1, maxLength: 4 }),
        percent,
        percent,
        (rows, rho, volume) => {
          const from = { traffic: rows.map((row, index) => ({ Channel: `C${index}`, ...row })), offers: [] };
          const by = { 'resolution rate': rho, sessions: volume };
          const wanted = turnedValues(from, by);
          const now = leverValues(turned(by, from));
          const before = leverValues(from);
          expect(now.sessions).toBeCloseTo(wanted.sessions ?? before.sessions ?? 0, 6);
          expect(now['resolution rate']).toBeCloseTo(
            wanted['resolution rate'] ?? before['resolution rate'] ?? 0,
            9,
          );
        },
      ),
    );
  });
});
