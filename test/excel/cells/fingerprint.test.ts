import { fingerprint } from '../../../src/excel/cells/fingerprint';

test('a single cell is itself', () => {
  expect(fingerprint([['=A1*2']])).toBe('=A1*2');
  expect(fingerprint([[12.5]])).toBe('12.5');
});

test('of more cells any change shows, also one that moves a character to the next cell', () => {
  const cells = [
    ['=A1', 2],
    ['', 'ab'],
  ];
  const same = [
    ['=A1', 2],
    ['', 'ab'],
  ];
  expect(fingerprint(same)).toBe(fingerprint(cells));
  for (const other of [
    [
      ['=A1', 2],
      ['', 'abc'],
    ],
    [
      ['=A1', '2'],
      ['', 'ab'],
    ],
    [
      ['=A12', ''],
      ['', 'ab'],
    ],
    [['=A1', 2, '', 'ab']],
  ])
    expect(fingerprint(other)).not.toBe(fingerprint(cells));
  expect(fingerprint(cells)).toMatch(/^cells [0-9a-f]{16}$/);
});
