import { tableFormulas } from '../../../../src/taskpane/screens/insert/table-formulas';

const from = { traffic: 'Inputs!A3:F4', offers: "'My offers'!A1:H9" };
const formulas = (offer?: string) => tableFormulas({ from }, offer).map(({ formula }) => formula);

describe('tableFormulas', () => {
  test('every figure of an offer refers to both tables, and names the offer', () => {
    expect(formulas('Fin')).toEqual([
      "=INDEX(METER.COMPARE('My offers'!A1:H9,Inputs!A3:F4)," +
        'MATCH("Fin",INDEX(METER.COMPARE(\'My offers\'!A1:H9,Inputs!A3:F4),0,2),0),8)',
      '=METER.BILL(\'My offers\'!A1:H9,Inputs!A3:F4,,"Fin")',
      '=METER.BRIDGE(\'My offers\'!A1:H9,Inputs!A3:F4,"Fin")',
      "=METER.COMPARE('My offers'!A1:H9,Inputs!A3:F4)",
    ]);
  });

  test('a quote in a name is doubled, as Excel reads it', () => {
    expect(formulas('The "big" one')[1]).toContain(',"The ""big"" one")');
  });

  test('without an offer there is the ranking', () => {
    expect(formulas()).toEqual(["=METER.COMPARE('My offers'!A1:H9,Inputs!A3:F4)"]);
  });
});
