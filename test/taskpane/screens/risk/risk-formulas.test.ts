import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import type { Assumptions } from '../../../../src/core/scenario/tables/scenario';
import { readAssumptions } from '../../../../src/core/study/read-assumptions';
import { riskFormulas } from '../../../../src/taskpane/screens/risk/risk-formulas';
import { valueOf } from '../../../reference/doors';

const LINKED = { refs: { offers: 'Offers[#All]', traffic: 'Traffic[#All]' } };
const formulas = (given: Partial<Assumptions>) =>
  riskFormulas(LINKED, 'Fin', valueOf(readAssumptions({ ...NO_ASSUMPTIONS, ...given }))).map(
    ({ formula }) => formula,
  );

describe('the figures of the Risk screen as formulas', () => {
  test('at their defaults', () => {
    expect(formulas({})).toEqual([
      '=METER.SIMULATE(Offers[#All],Traffic[#All])',
      '=METER.SIMULATE(Offers[#All],Traffic[#All],,,,,"effective cost per resolution")',
      '=METER.SIMULATE(Offers[#All],Traffic[#All],,,,,"distribution")',
      '=METER.TORNADO(Offers[#All],Traffic[#All],,,"Fin")',
    ]);
  });

  test('spreads are written into them, and no more trials than a cell takes', () => {
    const [bills, , , tornado] = formulas({
      figures: { Trials: 500_000, Seed: 9, Budget: 30_000, Swing: 0.2 },
      spread: [{ Variable: 'Conversations', Low: 40_000, High: 60_000 }],
    });
    expect(bills).toBe('=METER.SIMULATE(Offers[#All],Traffic[#All],{"sessions",40000,60000},100000,9,30000)');
    expect(tornado).toBe('=METER.TORNADO(Offers[#All],Traffic[#All],0.2,,"Fin")');
  });
});
