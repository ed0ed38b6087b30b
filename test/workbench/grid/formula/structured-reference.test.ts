import { withoutStructuredReferences } from '../../../../src/workbench/grid/formula/structured-reference';
import { NAMED } from './named';

const SHEET = "'Bo''s costs'!";

test.each([
  ['Costs', `${SHEET}$C$5:$F$8`],
  ['Costs[]', `${SHEET}$C$5:$F$8`],
  ['Costs[#Data]', `${SHEET}$C$5:$F$8`],
  ['Costs[#All]', `${SHEET}$C$4:$F$9`],
  ['costs[ #all ]', `${SHEET}$C$4:$F$9`],
  ['Costs[#Headers]', `${SHEET}$C$4:$F$4`],
  ['Costs[#Totals]', `${SHEET}$C$9:$F$9`],
  ['Costs[Unit price]', `${SHEET}$D$5:$D$8`],
  ['Costs[[unit PRICE]]', `${SHEET}$D$5:$D$8`],
  ['Costs[[Item]:[Unit price]]', `${SHEET}$C$5:$D$8`],
  ['Costs[[Unit price]:[Item]]', `${SHEET}$C$5:$D$8`],
  ['Costs[[#All],[Unit price]]', `${SHEET}$D$4:$D$9`],
  ['Costs[[#Headers], [Item]:[Unit price]]', `${SHEET}$C$4:$D$4`],
  ['Costs[[#Headers],[#Data],[Item]]', `${SHEET}$C$4:$C$8`],
  ['Costs[[#Data],[#Totals]]', `${SHEET}$C$5:$F$9`],
  ["Costs[[Owner''s '#]]", `${SHEET}$E$5:$E$8`],
  ['Costs[Tiers (from, price)]', `${SHEET}$F$5:$F$8`],
  ['Plain[#All]', 'Plain_sheet!$C$4:$F$9'],
  ['Plain[Item]', 'Plain_sheet!$C$5:$C$9'],
  ['Costs[@Item]', `INDEX(${SHEET}$C$5:$C$8,ROW()-4,0)`],
  ['Costs[@[Unit price]]', `INDEX(${SHEET}$D$5:$D$8,ROW()-4,0)`],
  ['Costs[[#This Row],[Item]]', `INDEX(${SHEET}$C$5:$C$8,ROW()-4,0)`],
])('%s is %s', (reference, cells) =>
  expect(withoutStructuredReferences(`=SUM(${reference},-${reference})`, NAMED)).toBe(
    `=SUM(${cells},-${cells})`,
  ),
);

test.each([
  'Costs[Nothing]',
  'Costs[[Item]:[Nothing]]',
  'Costs[#Sums]',
  'Plain[#Totals]',
  'Gone[#All]',
  'Costs[[Item],[Unit price]]',
])('%s, which there is not, is #REF!', (reference) =>
  expect(withoutStructuredReferences(`=${reference}`, NAMED)).toBe('=#REF!'),
);

test.each([
  '=Costs(1)',
  '=Costs!A1',
  "='Costs'!A1",
  '="Costs[#All]"&"Costs"',
  '=METER.Costs(1)',
  '=Costs2+My.Costs+OtherCosts',
  '=[Book]Sheet!A1',
])('%s names no table', (formula) => expect(withoutStructuredReferences(formula, NAMED)).toBe(formula));

test('a table on a sheet that is gone is #REF!', () => {
  const gone = { ...NAMED, sheetName: () => undefined };
  expect(withoutStructuredReferences('=ROWS(Costs[#All])', gone)).toBe('=ROWS(#REF!)');
});
