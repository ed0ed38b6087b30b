import type { Cell } from '../../src/core/grid/cell';
import type { Resolve } from '../../src/native/call';
import { readFunctions } from '../../scripts/functions-metadata.cjs';
import { convertCells, neededReferences } from '../../src/native/convert';
import { CONVERTERS } from '../../src/native/converters';
import { addRandomScalar, diceFrom } from '../libreoffice/random-scalars';
import { RandomWorkbook } from '../libreoffice/random-workbook';
import { compareConverted } from './comparison';
import { calculate } from './engine/calculate';

test('400 random scalar calls as ordinary formulas show what METER shows', () => {
  const workbook = new RandomWorkbook();
  const dice = diceFrom(20260101);
  for (let left = 400; left > 0; left -= 1) addRandomScalar(workbook, dice);
  const { compared, conversion } = compareConverted(workbook, calculate);
  expect(compared.filter(({ difference }) => difference > 1e-12)).toEqual([]);
  expect(conversion.converted.length).toBeGreaterThan(390);
});

const INPUTS: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  A1: [[0.99]],
  B1: [['session']],
  'C1:C3': [[10], [200], [3000]],
};

/** What a cell becomes: the content of its first cell, or the sentence why it stays. */
function converted(formula: string, shown: Cell | readonly (readonly Cell[])[]): unknown {
  const resolve: Resolve = (reference, sheet) => {
    const cells = INPUTS[reference];
    return cells && { sheet, row: 0, column: reference.charCodeAt(0) - 65, cells };
  };
  const cell = { sheet: 'Here', row: 5, column: 0, formula, shown: Array.isArray(shown) ? shown : [[shown]] };
  const { converted: done, kept } = convertCells({
    cells: [cell],
    resolve,
    calculationSheet: 'Calculation',
  });
  return (
    kept[0]?.why ??
    done[0]?.cells.map((row) => row.map(({ content }) => Object.values(content)[1] as unknown))
  );
}

describe('what becomes of a cell', () => {
  test('constants are computed with as they are, references stay references', () => {
    expect(converted('=METER.CONVERT_PRICE(0.99,"resolution","session",,65%)', 0.6435)).toEqual([
      ['=0.99*65%'],
    ]);
    expect(converted('=METER.CONVERT_PRICE(A1,"resolution","session",,65%)', 0.6435)).toEqual([
      ['=IF(AND(COUNT(A1)=1,A1>=0),A1*65%,#VALUE!)'],
    ]);
  });

  test('a word in a cell chooses among the formulas of all words', () => {
    expect(converted('=METER.CONVERT_PRICE(1,B1,"session",4,0.5)', 1)).toEqual([
      ['=IF(B1="interaction",4,IF(B1="session",1,IF(B1="resolution",0.5,#VALUE!)))'],
    ]);
  });

  test('a range becomes a formula for each of its cells', () => {
    expect(converted('=METER.PACKAGE_CHARGE(C1:C3,1000,5)', [[5], [5], [15]])).toHaveLength(3);
  });

  test('a call inside a larger formula is replaced in place', () => {
    expect(converted('=ROUND(METER.CONVERT_PRICE(0.5,"session","interaction",4)*12,2)', 1.5)).toEqual([
      ['=ROUND((0.5/4)*12,2)'],
    ]);
    expect(converted('=1-INDEX(METER.RATE_INTERVAL(0,10),1,1)', 1)).toEqual([
      [expect.stringMatching(/^=1-\(IF\(OR\(10=0,0<=10\),0\^2\//)],
    ]);
  });

  test('calls inside calls become formulas inside formulas', () => {
    expect(
      converted('=METER.CONVERT_PRICE(METER.BREAKEVEN_PRICE("session",,0.5,6),"session","session")', 3),
    ).toEqual([['=IF(AND(COUNT(((6*0.5)))=1,((6*0.5))>=0),((6*0.5)),#VALUE!)']]);
  });

  test('the version stays as the text that it shows', () => {
    expect(converted('=METER.VERSION()', '0.1.0')).toEqual([['0.1.0']]);
    expect(converted('=METER.VERSION()', [['0.1.0', '2026-11-21']])).toEqual([['0.1.0', '2026-11-21']]);
  });
});

describe('what stays, and why', () => {
  test.each([
    ['=METER.EXPLAIN(A1,B1)', 'x', 'METER.EXPLAIN is a derivation in words: freeze it to values instead.'],
    [
      '=METER.VENDOR_TERMS("Redo")',
      'Offer',
      'METER.VENDOR_TERMS is what a source said on a day: freeze it to values instead.',
    ],
    ['=METER.VENDORS()', 'Vendor', 'METER.VENDORS is a list of dated claims: freeze it to values instead.'],
    [
      '=METER.COST_FORECAST(A1,B1,12)',
      'Month',
      'METER.COST_FORECAST prices every offer anew for every month: freeze it to values instead.',
    ],
    [
      '=METER.BUSINESS_CASE(A1,B1)',
      'Item',
      'METER.BUSINESS_CASE prices the offer anew for every month: freeze it to values instead.',
    ],
    [
      '=METER.TORNADO(A1,B1)',
      'Variable',
      'Which rows METER.TORNADO has first depends on its numbers: freeze it to values instead.',
    ],
    [
      '=METER.SIMULATE(A1,B1)',
      'Offer',
      'METER.SIMULATE draws thousands of months at random: freeze it to values instead.',
    ],
    [
      '=METER.COMMITMENT_TEST(A1,B1,C1:C3)',
      'Committed units',
      'METER.COMMITMENT_TEST prices the offer anew for every commitment: freeze it to values instead.',
    ],
    [
      '=METER.GOAL_SEEK(A1,B1,"rate",1)',
      0.5,
      'METER.GOAL_SEEK tries one value after another: freeze it to values instead.',
    ],
    [
      '=METER.BRIDGE_OFFERS(A1,B1)',
      'Step',
      'METER.BRIDGE_OFFERS prices both offers step by step: convert METER.BRIDGE of each, or freeze it to values instead.',
    ],
    ['=METER.NEXT(A1)', 1, 'METER.NEXT has no ordinary formula.'],
    ['=METER.CONVERT_PRICE(A1)', { error: '#VALUE!' }, 'It shows #VALUE!: mend that first.'],
    ['=A1+1', 1, 'It holds no METER formula.'],
    [
      '=SUM(METER.PACKAGE_CHARGE(C1:C3,1000,5))',
      25,
      'METER.PACKAGE_CHARGE fills several cells inside a larger formula: give it cells of its own.',
    ],
    ['=METER.PACKAGE_CHARGE(C1:C3,1000,5)', 5, 'It does not fill the cells that its formula fills.'],
    ['=METER.TIERED_CHARGE(5,A1&"")', 5, 'Its tiers come out of a formula.'],
  ])('%s', (formula, shown, why) => {
    expect(converted(formula, shown)).toBe(why);
  });

  test('every function has ordinary formulas, or a sentence of its own', () => {
    const ids = readFunctions('').map(({ id }) => id);
    expect(ids.filter((id) => !CONVERTERS.has(id))).toEqual([]);
  });

  test('rows that it had in the sheet Calculation are taken back', () => {
    const cell = { sheet: 'Here', row: 0, column: 0, shown: [[1]] };
    const { calculation } = convertCells({
      cells: [{ ...cell, formula: '=METER.TIERED_CHARGE(5,"0.5")+METER.EXPLAIN(A1,B1)' }],
      resolve: () => undefined,
      calculationSheet: 'Calculation',
    });
    expect(calculation).toEqual([]);
  });
});

test('neededReferences(cells) are all that cells refer to, each once', () => {
  const cell = { sheet: 'Here', row: 0, column: 0, shown: [[1]] };
  const formulas = [
    '=METER.BILL(Offers[#All],Traffic,"cash",METER.X(Prices[@Rate]))',
    '=METER.BILL(Traffic,0.5,A1*2)',
  ];
  expect(neededReferences(formulas.map((formula) => ({ ...cell, formula })))).toEqual(
    ['Offers[#All]', 'Traffic', 'Prices[Rate]'].map((reference) => ({ sheet: 'Here', reference })),
  );
});
