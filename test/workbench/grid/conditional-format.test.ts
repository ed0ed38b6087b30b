import { formulaOf, type Condition } from '../../../src/workbench/grid/conditional-format';

const value = (
  operator: 'EqualTo' | 'Between' | 'NotBetween' | 'LessThan',
  formula1: string,
  formula2?: string,
): Condition => ({
  type: 'CellValue',
  operator,
  formula1,
  ...(formula2 === undefined ? {} : { formula2 }),
});

test('a condition by value is a formula in which an empty cell meets nothing', () => {
  expect(formulaOf(value('EqualTo', '="FAIL"'), 'B3')).toBe('=AND(NOT(ISBLANK(B3)),B3=("FAIL"))');
  expect(formulaOf(value('LessThan', '0'), 'A1')).toBe('=AND(NOT(ISBLANK(A1)),A1<0)');
});

test('Between takes both bounds, NotBetween neither', () => {
  expect(formulaOf(value('Between', '1', '=$C$1'), 'A1')).toBe(
    '=AND(NOT(ISBLANK(A1)),AND(A1>=1,A1<=($C$1)))',
  );
  expect(formulaOf(value('NotBetween', '1', '2'), 'A1')).toBe('=AND(NOT(ISBLANK(A1)),OR(A1<1,A1>2))');
});

test('a text is a text, whatever stands in it', () => {
  expect(formulaOf(value('EqualTo', 'say "x")'), 'A1')).toBe('=AND(NOT(ISBLANK(A1)),A1="say ""x"")")');
  expect(formulaOf({ type: 'ContainsText', operator: 'Contains', text: '")' }, 'A1')).toBe(
    '=ISNUMBER(SEARCH(""")",A1))',
  );
});

test('a formula stays as it is', () => {
  expect(formulaOf({ type: 'Custom', formula: '=$A1>0' }, 'A1')).toBe('=$A1>0');
});
