import { placeWords } from '../../../src/core/fault/place.js';
import { toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { readTraffic } from '../../../src/core/traffic/read-traffic.js';

const HEAD = ['Channel', 'Sessions', 'Resolution rate'];

/** Each channel with its sessions, then each total in brackets; or the sentences. */
function read(rows: readonly (readonly Cell[])[], head: readonly Cell[] = HEAD) {
  const traffic = readTraffic([head, ...rows]);
  if (!traffic.ok) return traffic.faults.map(sentence);
  const { channels, totals = [] } = traffic.value;
  return [
    ...channels.map(({ name, sessions }) => `${name} ${toDouble(sessions)}`),
    ...totals.map(
      ({ where, name, sessions }) => `(${placeWords(where)}: ${name} ${sessions?.toString() ?? 'blank'})`,
    ),
  ];
}

const CHAT = ['Chat', 1000, 0.7];
const EMAIL = ['Email', 500, 0.6];

const LABELS = [
  ...['Total', 'Totals', 'TOTAL:', ' total ', 'Grand Total', 'Grand total:', 'Sum', 'Subtotal', 'Sub-total'],
  ...['Ergebnis', 'Summe', 'Gesamt', 'Gesamtergebnis', 'Insgesamt', 'Total général', 'Sous-total', 'Somme'],
  ...['Totale', 'Totale complessivo', 'Totaal', 'Eindtotaal', 'Subtotaal', 'Razem', 'Suma końcowa', 'Celkem'],
  ...['Összesen', 'Summa', 'Totalt', 'Yhteensä', 'Toplam', 'Genel Toplam', 'Ukupno', 'Итого', 'Общий итог'],
  ...[
    'Σύνολο',
    '合計',
    '総計',
    '合计',
    '总计',
    '總計',
    '小计',
    '합계',
    '총합계',
    '소계',
    'المجموع',
    'סה"כ',
    'ผลรวม',
  ],
  ...['Tổng cộng', 'कुल योग', 'All', 'All channels', 'Alle', 'Everything together', 'Q3', '—', '*', ''],
];

test.each(LABELS)('a last row "%s" that is the sum of two channels is a total', (label) => {
  const wanted = ['Chat 1000', 'Email 500', `(Traffic row 3: ${label.trim()} 1500)`];
  expect(read([CHAT, EMAIL, [label, 1500, null]])).toEqual(wanted);
  expect(read([CHAT, EMAIL, [label, 1500, 1000 / 1500]])).toEqual(wanted);
});

test('blank rows before a total do not matter, nor does the last digit of a sum of doubles', () => {
  expect(read([CHAT, EMAIL, [null, null, null], [0, 0, 0], ['Ergebnis', 1500, 0]])).toEqual([
    'Chat 1000',
    'Email 500',
    '(Traffic row 5: Ergebnis 1500)',
  ]);
  const tenths: Cell[][] = [
    ['a', 0.1, 0.5],
    ['b', 0.2, 0.5],
    ['Gesamtbetrag', 0.1 + 0.2, 0.5],
  ];
  expect(read(tenths)).toHaveLength(3);
  expect(read(tenths)[2]).toMatch(/^\(Traffic row 3: Gesamtbetrag/);
});

test.each<[string, Cell[][], string[]]>([
  [
    'All with figures of its own',
    [
      ['All', 1000, 0.7],
      ['VIP', 200, 0.6],
    ],
    ['All 1000', 'VIP 200'],
  ],
  [
    'All with figures of its own, last',
    [
      ['VIP', 200, 0.6],
      ['All', 1000, 0.7],
    ],
    ['VIP 200', 'All 1000'],
  ],
  [
    'All as large as the one other',
    [
      ['All', 200, 0.7],
      ['VIP', 200, 0.6],
    ],
    ['All 200', 'VIP 200'],
  ],
  [
    'two alike',
    [
      ['A', 100, 0.7],
      ['B', 100, 0.7],
    ],
    ['A 100', 'B 100'],
  ],
  [
    'a last one as large as those above, with a rate that no sum of them has',
    [CHAT, EMAIL, ['Phone', 1500, 0.3]],
    ['Chat 1000', 'Email 500', 'Phone 1500'],
  ],
  [
    'one in the middle that sums up those above',
    [CHAT, EMAIL, ['Phone', 1500, 0.65], ['App', 20, 0.6]],
    ['Chat 1000', 'Email 500', 'Phone 1500', 'App 20'],
  ],
  [
    'a name with a word for a total in it, as large as the other',
    [
      ['Chat', 100, 0.7],
      ['Total Care', 100, 0.7],
    ],
    ['Chat 100', 'Total Care 100'],
  ],
  [
    'a name with a word for a total in it and figures of its own',
    [['Total Care', 300, 0.7], CHAT, EMAIL],
    ['Total Care 300', 'Chat 1000', 'Email 500'],
  ],
  ['nothing but one called Total', [['Total', 1500, 0.7]], ['Total 1500']],
])('a channel of its own: %s', (_, rows, wanted) => {
  expect(read(rows)).toEqual(wanted);
});

test.each<[string, Cell[][], string[]]>([
  ['one row above and a word', [CHAT, ['Total', 1000, 0.7]], ['Chat 1000', '(Traffic row 2: Total 1000)']],
  ['one row above and All', [CHAT, ['All', 1000, 0.7]], ['Chat 1000', '(Traffic row 2: All 1000)']],
  ['one row above and no name', [CHAT, [null, 1000, 0.7]], ['Chat 1000', '(Traffic row 2:  1000)']],
  [
    'a total above the rest',
    [['Total', 1500, null], CHAT, EMAIL],
    ['Chat 1000', 'Email 500', '(Traffic row 1: Total 1500)'],
  ],
  [
    'subtotals above their rows',
    [
      ['Own total', 1500, null],
      CHAT,
      EMAIL,
      ['Partners total', 300, null],
      ['Phone', 200, 0.3],
      ['Fax', 100, 0.1],
    ],
    [
      'Chat 1000',
      'Email 500',
      'Phone 200',
      'Fax 100',
      '(Traffic row 1: Own total 1500)',
      '(Traffic row 4: Partners total 300)',
    ],
  ],
  [
    'all measured channels first',
    [['All', 1500, 0.66], CHAT, EMAIL],
    ['Chat 1000', 'Email 500', '(Traffic row 1: All 1500)'],
  ],
  [
    'subtotals and a grand total',
    [
      CHAT,
      EMAIL,
      ['Subtotal', 1500, null],
      ['Phone', 200, 0.3],
      ['Subtotal', 200, null],
      ['Grand total', 1700, null],
    ],
    [
      ...['Chat 1000', 'Email 500', 'Phone 200', '(Traffic row 3: Subtotal 1500)'],
      ...['(Traffic row 5: Subtotal 200)', '(Traffic row 6: Grand total 1700)'],
    ],
  ],
  [
    'the subtotals of a pivot table',
    [CHAT, ['Chat total', 1000, null], EMAIL, ['Email total', 500, null], ['Gesamtergebnis', 1500, null]],
    [
      ...['Chat 1000', 'Email 500', '(Traffic row 2: Chat total 1000)'],
      ...['(Traffic row 4: Email total 500)', '(Traffic row 5: Gesamtergebnis 1500)'],
    ],
  ],
  [
    'a label with nothing to add up',
    [CHAT, EMAIL, ['Total', null, 0.65]],
    ['Chat 1000', 'Email 500', '(Traffic row 3: Total blank)'],
  ],
])('a total: %s', (_, rows, wanted) => {
  expect(read(rows)).toEqual(wanted);
});

test('sessions that are made of contacts count in a total of sessions', () => {
  const head = ['Channel', 'Sessions', 'Contacts', 'Involvement rate', 'Resolution rate'];
  const rows: Cell[][] = [
    ['Chat', 1000, null, null, 0.7],
    ['Email', null, 4000, '50%', 0.6],
  ];
  expect(read([...rows, ['Total', 3000, null, null, null]], head)[2]).toBe('(Traffic row 3: Total 3000)');
  expect(read([...rows, ['Total', 1000, null, null, null]], head)[2]).toBe('(Traffic row 3: Total 1000)');
});

test('contacts are summed up too, and both columns must agree', () => {
  const head = ['Channel', 'Contacts', 'Sessions', 'Resolution rate'];
  const rows: Cell[][] = [
    ['Chat', 2000, 1000, 0.7],
    ['Email', 700, 500, 0.6],
  ];
  expect(read([...rows, ['Zusammen', 2700, 1500, 0.66]], head)).toHaveLength(3);
  expect(read([...rows, ['Zusammen', 2700, 1500, 0.66]], head)[2]).toBe('(Traffic row 3: Zusammen 1500)');
  expect(read([...rows, ['Phone', 2800, 1500, 0.66]], head)[2]).toBe('Phone 1500');
});

test.each<[Cell[][], string]>([
  [
    [CHAT, EMAIL, ['Total', 1400, null]],
    'Traffic row 3 (Total): it is called a total, but its Sessions is 1400 and the other rows come to 1500; correct it, leave it out, or give the row a name of its own.',
  ],
  [
    [CHAT, EMAIL, ['Summe:', '1,500', null]],
    'Traffic row 3 (Summe:): it is called a total, but its Sessions is 1,500 and the other rows come to 1500; correct it, leave it out, or give the row a name of its own.',
  ],
  [
    [CHAT, ['合計', 20, 0.7], EMAIL],
    'Traffic row 2 (合計): it is called a total, but its Sessions is 20 and the other rows come to 1500; correct it, leave it out, or give the row a name of its own.',
  ],
  [[CHAT, EMAIL, ['Total', { error: '#REF!' }, null]], 'Traffic row 3 (Total), Sessions holds #REF!.'],
])('called a total and none: %#', (rows, words) => {
  expect(read(rows)).toEqual([words]);
});

test('no sessions in any row is what an empty column may be, and an error', () => {
  const told = 'Traffic, Sessions is blank or 0; there are no conversations to price in any row.';
  expect(
    read([
      ['Chat', 0, 0.7],
      ['Email', 0, 0.6],
    ]),
  ).toEqual([told]);
  expect(read([['Chat', 0, 0.7], EMAIL])).toEqual(['Chat 0', 'Email 500']);
});

test.each([
  ['Volume', 'Resolution %'],
  ['Conversations', 'rho'],
  ['Tickets per month', 'resolution'],
  ['monthly sessions', 'Resolved %'],
])('%s and %s are headers that people use', (sessions, rate) => {
  expect(read([CHAT], ['Channel', sessions, rate])).toEqual(['Chat 1000']);
});
