import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import { evenSeason } from '../../../../src/core/scenario/edit/assumptions';
import type { Assumptions } from '../../../../src/core/scenario/tables/scenario';
import { readAssumptions } from '../../../../src/core/study/read-assumptions';
import { forecastFormulas } from '../../../../src/taskpane/screens/forecast/forecast-formulas';
import { valueOf } from '../../../reference/doors';

const LINKED = { refs: { offers: 'Offers[#All]', traffic: 'Traffic[#All]' } };
const formulas = (given: Partial<Assumptions>) =>
  forecastFormulas(
    LINKED,
    'A "fine" one',
    valueOf(readAssumptions({ ...NO_ASSUMPTIONS, ...given })),
    'cash',
  ).map(({ formula }) => formula);

describe('the figures of the Forecast screen as formulas', () => {
  test('without assumptions only what cannot be left out', () => {
    expect(formulas({})).toEqual([
      '=METER.COST_FORECAST(Offers[#All],Traffic[#All],24,,,,"cash")',
      '=METER.COST_FORECAST(Offers[#All],Traffic[#All],24,,,,"cash","A ""fine"" one")',
      '=METER.BUSINESS_CASE(Offers[#All],Traffic[#All],24,,,,"A ""fine"" one")',
      '=METER.BUSINESS_CASE(Offers[#All],Traffic[#All],24,,,,"A ""fine"" one",,,,,"months")',
    ]);
  });

  test('ramp, season and terms are written into them', () => {
    const [all, , own] = formulas({
      figures: { Months: 12, Growth: 0.02, 'Discount rate': 0.08, 'Handle minutes': 6 },
      ramp: [
        { Month: 1, 'Resolution rate': 0.4 },
        { Month: 6, 'Resolution rate': 0.7 },
      ],
      season: evenSeason(),
    });
    const season = `{${evenSeason()
      .map(({ Factor }) => String(Factor))
      .join(',')}}`;
    expect(all).toBe(
      `=METER.COST_FORECAST(Offers[#All],Traffic[#All],12,0.02,{1,0.4;6,0.7},${season},"cash")`,
    );
    expect(own).toBe(
      `=METER.BUSINESS_CASE(Offers[#All],Traffic[#All],12,,0.08,,"A ""fine"" one",0.02,{1,0.4;6,0.7},${season},6)`,
    );
  });

  test('a start and the fiscal year are, too', () => {
    const [all, one, sum, months] = formulas({ figures: { Start: 46_218, 'Fiscal year starts': 10 } });
    expect(all).toMatch(/,24,,,,"cash",,DATE\(2026,7,1\),10\)$/);
    expect(one).toMatch(/,"A ""fine"" one",DATE\(2026,7,1\),10\)$/);
    expect(sum).toMatch(/"A ""fine"" one",,,,,,DATE\(2026,7,1\)\)$/);
    expect(months).toMatch(/"months",DATE\(2026,7,1\)\)$/);
  });
});
