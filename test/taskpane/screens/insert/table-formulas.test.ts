import { RANK_BASES, type RankBasis } from '../../../../src/core/scenario/ranking/rank-basis';
import { tableFormulas } from '../../../../src/taskpane/screens/insert/table-formulas';

const refs = { traffic: 'Inputs!$A$3:$F$4', offers: 'Offers[#All]' };
const formulas = (offer?: string, basis?: RankBasis) =>
  tableFormulas({ refs }, offer, basis).map(({ formula }) => formula);

describe('tableFormulas', () => {
  test('every figure of an offer refers to both tables, and names the offer', () => {
    expect(formulas('Fin')).toEqual([
      '=METER.FIGURE(Offers[#All],Inputs!$A$3:$F$4,"Fin","effective cost per resolution")',
      '=METER.BILL(Offers[#All],Inputs!$A$3:$F$4,,"Fin")',
      '=METER.BRIDGE(Offers[#All],Inputs!$A$3:$F$4,"Fin")',
      '=METER.COMPARE(Offers[#All],Inputs!$A$3:$F$4)',
    ]);
  });

  test('a quote in a name is doubled, as Excel reads it', () => {
    expect(formulas('The "big" one')[1]).toContain(',"The ""big"" one")');
  });

  test.each(RANK_BASES)('the ranking is by what the pane ranks by: %s', (basis) => {
    const ranking = `=METER.COMPARE(Offers[#All],Inputs!$A$3:$F$4,"${basis}")`;
    expect(formulas(undefined, basis)).toEqual([ranking]);
    expect(formulas('Fin', basis).at(-1)).toBe(ranking);
  });

  test('without an offer there is the ranking', () => {
    expect(formulas()).toEqual(['=METER.COMPARE(Offers[#All],Inputs!$A$3:$F$4)']);
  });
});
