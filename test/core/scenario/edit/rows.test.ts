import {
  addChannel,
  duplicateRow,
  inserted,
  moveRow,
  setCell,
} from '../../../../src/core/scenario/edit/rows.js';

const CHAT = { Channel: 'Chat', Sessions: 100, mu: 4, 'Resolution rate': 0.6, 'Human cost': 5 };
const MAIL = { Channel: 'Mail', Sessions: 50, 'Resolution rate': 0.5 };

describe('edits of rows', () => {
  test('setCell: one cell of one row, whatever word its header had before; a blank takes it away', () => {
    expect(setCell([CHAT, MAIL], 0, 'Interactions per session', 5)[0]).toEqual({
      Channel: 'Chat',
      Sessions: 100,
      'Resolution rate': 0.6,
      'Human cost': 5,
      'Interactions per session': 5,
    });
    expect(setCell([CHAT, MAIL], 1, 'Sessions', '')).toEqual([
      CHAT,
      { Channel: 'Mail', 'Resolution rate': 0.5 },
    ]);
    expect(setCell([MAIL], 0, 'Sessions', undefined)[0]).not.toHaveProperty('Sessions');
    expect(setCell([MAIL], 3, 'Sessions', 1)).toEqual([MAIL]);
    expect(setCell([MAIL], 0, 'Resolution rate', 0)[0]).toHaveProperty('Resolution rate', 0);
  });

  test('addChannel: without sessions, with the rates of the last one, under a name of its own', () => {
    const [, added] = addChannel([CHAT], 'New channel');
    expect(added).toEqual({
      Channel: 'New channel',
      Sessions: 0,
      'Interactions per session': 4,
      'Resolution rate': 0.6,
      'Human cost': 5,
    });
    expect(addChannel(addChannel([CHAT], 'New channel'), 'New channel').at(-1)).toHaveProperty(
      'Channel',
      'New channel 2',
    );
    expect(addChannel([], 'Neuer Kanal')).toEqual([{ Channel: 'Neuer Kanal' }]);
  });

  test('duplicateRow: a channel under another name; a charge without what is stated of its offer', () => {
    expect(duplicateRow([CHAT, MAIL], 0).map((row) => row['Channel'])).toEqual(['Chat', 'Chat copy', 'Mail']);
    expect(duplicateRow([{ Sessions: 1 }], 0)[1]).toEqual({ Sessions: 1, Channel: 'All channels copy' });
    const charge = {
      Offer: 'A',
      Meter: 'session',
      Rate: 1,
      'Platform fee': 9,
      Discount: 0.1,
      'Escalation fee': 2,
    };
    expect(duplicateRow([charge], 0)[1]).toEqual({
      Offer: 'A',
      Meter: 'session',
      Rate: 1,
      'Escalation fee': 2,
    });
    expect(duplicateRow([CHAT], 5)).toEqual([CHAT]);
  });

  test('moveRow: up and down, not beyond the ends; a charge stays with its offer', () => {
    const at = (index: number, by: number) =>
      moveRow([MAIL, { Channel: 'B' }, { Channel: 'C' }], index, by).map((row) => row['Channel']);
    expect(at(0, 1)).toEqual(['B', 'Mail', 'C']);
    expect(at(2, -2)).toEqual(['C', 'Mail', 'B']);
    expect(at(1, 9)).toEqual(['Mail', 'C', 'B']);
    expect(at(7, 1)).toEqual(['Mail', 'B', 'C']);
    expect(moveRow([{ Offer: 'A', Meter: 'session' }, { Meter: 'seat' }], 1, -1)).toEqual([
      { Offer: 'A', Meter: 'seat' },
      { Offer: 'A', Meter: 'session' },
    ]);
  });

  test('inserted: at a place, those after it one further', () => {
    expect(inserted([CHAT], 1, MAIL)).toEqual([CHAT, MAIL]);
  });
});
