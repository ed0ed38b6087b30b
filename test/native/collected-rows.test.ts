import { CollectedRows } from '../../src/native/collected-rows';

const one = { kind: 'number', value: 1 } as const;

test('row(label, contents) tells the address of each content', () => {
  const rows = new CollectedRows('Calculation 2');
  rows.section('Tiers');
  expect(rows.row('Tier 1', [one, one])).toEqual(["'Calculation 2'!$B$2", "'Calculation 2'!$C$2"]);
  expect(rows.block().map((row) => row.length)).toEqual([3, 3]);
});

test('once(key, make) makes its rows once', () => {
  const rows = new CollectedRows('Calculation');
  const make = () => rows.row('A', [one])[0];
  expect([rows.once('a', make), rows.once('a', make)]).toEqual(['Calculation!$B$1', 'Calculation!$B$1']);
  expect(rows.count()).toBe(1);
});

test('backTo(count) takes rows back, and what was made of them is made again', () => {
  const rows = new CollectedRows('Calculation');
  rows.row('kept', [one]);
  const make = () => rows.row('A', [one])[0];
  rows.once('a', make);
  rows.backTo(1);
  rows.row('other', [one]);
  expect(rows.once('a', make)).toBe('Calculation!$B$3');
  expect(rows.block()).toHaveLength(3);
});
