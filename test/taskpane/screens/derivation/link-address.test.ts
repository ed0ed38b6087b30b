import { explainFormula, inputAddress } from '../../../../src/taskpane/screens/derivation/link-address';

const linked = (from: string, rows: number) => ({
  traffic: [],
  offers: Array.from({ length: rows }, () => ({ Offer: 'A' })),
  scenario: undefined,
  assumptions: undefined,
  settings: {},
  from: { traffic: 'Traffic!A1:H2', offers: from },
  stamp: '',
});
const input = { table: 'offers', row: 2, header: 'Rate', value: 1 } as const;

test('the row of a table; the whole table where rows between are blank, or the address is another kind', () => {
  expect(inputAddress(input, linked("'My offers'!B4:F8", 4))).toBe("'My offers'!B7:F7");
  expect(inputAddress(input, linked('Offers!B4:F9', 4))).toBe('Offers!B4:F9');
  expect(inputAddress(input, linked('Offers', 4))).toBe('Offers');
});

test('the formula has fixed addresses and the name as text', () => {
  expect(explainFormula(linked("'My offers'!B4:F8", 4), 'Say "yes"')).toBe(
    `=METER.EXPLAIN('My offers'!$B$4:$F$8,Traffic!$A$1:$H$2,"Say ""yes""")`,
  );
});
