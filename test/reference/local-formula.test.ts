import { formulas as german } from '../../src/messages/de/formulas';
import { formulas as english } from '../../src/messages/en/formulas';
import { keptFormula, localFormula } from '../../src/reference/local-formula';

const GERMAN = { decimal: ',', column: german.column };
const shown = (formula: string) => localFormula(formula, GERMAN, german.shown);
const kept = (formula: string) => keptFormula(formula, GERMAN, german.kept);

/** As formulas are kept, and as an Excel in German shows them. */
const BOTH: readonly (readonly [string, string])[] = [
  ['=METER.X(0.99,"resolution",4,70%)', '=METER.X(0,99;"resolution";4;70%)'],
  [
    '=METER.BILL(Offers[#All],Traffic[#All],,"A, B; 1.5")',
    '=METER.BILL(Offers[#Alle];Traffic[#Alle];;"A, B; 1.5")',
  ],
  ['=SUM(Offers[[#Headers],[Rate]:[Unit]],1E-12)', '=SUMME(Offers[[#Kopfzeilen];[Rate]:[Unit]];1E-12)'],
  ['=SUM({1,0.4;6,0.7})', '=SUMME({1.0,4;6.0,7})'],
  ["=IF('It''s 1.5, so'!A1>=0.5,TRUE,#N/A)", "=WENN('It''s 1.5, so'!A1>=0,5;WAHR;#NV)"],
  ['=Offers[@[Seat price]]*1.19', '=Offers[@[Seat price]]*1,19'],
  ['=METER.X(A1:B2,$C$3)', '=METER.X(A1:B2;$C$3)'],
  ['=Row+SUM(Row)', '=Row+SUMME(Row)'],
  ['=A1', '=A1'],
];

test.each(BOTH)('%s is shown as %s', (formula, local) => {
  expect(shown(formula)).toBe(local);
});

test.each(BOTH)('%s is kept of what is typed as %s', (formula, local) => {
  expect(kept(local)).toBe(formula);
});

test.each([
  '=METER.X(0.99, "resolution", 4, 70%)',
  '=ROUND(A1,2)',
  '=METER.BILL(Offers[#All],Traffic[#All])',
  '=A1*1.5',
])('%s, written in English, stays', (formula) => {
  expect(kept(formula)).toBe(formula);
});

test('a comma between digits is what the reader’s Excel takes it for', () => {
  expect(kept('=ROUND(1,2)')).toBe('=ROUND(1.2)');
  expect(keptFormula('=ROUND(1,2)', { decimal: '.', column: '\\' }, english.kept)).toBe('=ROUND(1,2)');
});

test('where points are the decimal sign nothing changes', () => {
  const style = { decimal: '.', column: english.column };
  for (const [formula] of BOTH) expect(localFormula(formula, style, english.shown)).toBe(formula);
});

test('German words over English signs, where only the menus are German', () => {
  const style = { decimal: '.', column: german.column };
  expect(localFormula('=IF(A1,0.5,TRUE)', style, german.shown)).toBe('=WENN(A1,0.5,WAHR)');
});
