import { partsOf } from '../../src/reference/parts';

test.each([
  ['=A1+1', [['plain', '=A1+1']]],
  [
    '="a""b"&1',
    [
      ['plain', '='],
      ['text', '"a""b"'],
      ['plain', '&1'],
    ],
  ],
  [
    "='it''s'!A1",
    [
      ['plain', '='],
      ['sheet', "'it''s'"],
      ['plain', '!A1'],
    ],
  ],
  [
    '=T[[#All],[a (b, "c")]]',
    [
      ['plain', '=T'],
      ['brackets', '[[#All],[a (b, "c")]]'],
    ],
  ],
  [
    "=T[it'[s]",
    [
      ['plain', '=T'],
      ['brackets', "[it'[s]"],
    ],
  ],
])('%s falls into its parts', (formula, parts) =>
  expect(partsOf(formula).map(({ kind, text }) => [kind, text])).toEqual(parts),
);

test.each(['="unfinished', "='sheet", '=SUM(T[#A', '=T[[#All],[', '=""', '="a""'])(
  '%s, as it stands while somebody types, loses nothing',
  (formula) =>
    expect(
      partsOf(formula)
        .map(({ text }) => text)
        .join(''),
    ).toBe(formula),
);
