import { blocksIn, kindOfHeaders } from '../../../src/excel/tables/table-blocks';

test('the two tables are told by their headers, in any spelling that the functions take', () => {
  expect(kindOfHeaders(['offer', 'METER*', 'Rate'])).toBe('offers');
  expect(kindOfHeaders(['Channel', 'sessions', 'ρ'])).toBe('traffic');
  expect(kindOfHeaders(['Contacts', 'Resolution_rate'])).toBe('traffic');
  expect(kindOfHeaders(['Rank', 'Offer', 'Effective cost'])).toBeUndefined();
});

test('a block is read from its headers down to a blank row, wherever it stands', () => {
  const sheet = [
    ['', 'Our traffic', '', '', ''],
    ['', 'Channel', 'Sessions', 'Resolution rate', ''],
    ['', 'Chat', 500, 0.65, ''],
    ['', 'Mail', 80, 0.4, 'a remark'],
    ['', '', '', '', ''],
    ['', 'Not', 1, 0.1, ''],
  ];
  expect(blocksIn(sheet)).toEqual([
    {
      kind: 'traffic',
      row: 1,
      column: 1,
      rowCount: 3,
      columnCount: 3,
      rows: [
        { Channel: 'Chat', Sessions: 500, 'Resolution rate': 0.65 },
        { Channel: 'Mail', Sessions: 80, 'Resolution rate': 0.4 },
      ],
    },
  ]);
});

test('headers without rows are no table', () => {
  expect(blocksIn([['Offer', 'Meter']])).toEqual([]);
});

test('two tables that stand beside each other are two blocks', () => {
  const sheet = [
    ['Channel', 'Sessions', 'Resolution rate', '', 'Offer', 'Meter', 'Rate'],
    ['Chat', 500, 0.65, '', 'Fin', 'resolution', 0.99],
    ['Mail', 80, 0.4, '', '', '', ''],
  ];
  expect(blocksIn(sheet).map(({ kind, column, rowCount, rows }) => [kind, column, rowCount, rows])).toEqual([
    [
      'traffic',
      0,
      3,
      [
        { Channel: 'Chat', Sessions: 500, 'Resolution rate': 0.65 },
        { Channel: 'Mail', Sessions: 80, 'Resolution rate': 0.4 },
      ],
    ],
    ['offers', 4, 2, [{ Offer: 'Fin', Meter: 'resolution', Rate: 0.99 }]],
  ]);
});
