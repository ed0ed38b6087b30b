import { findMeterCalls } from '../../src/native/parse-formula';

const callsOf = (formula: string) => findMeterCalls(formula).map(({ id, arguments: args }) => [id, ...args]);

test('a call is found with its arguments, blanks around them aside', () => {
  expect(callsOf('=METER.BILL( Offers , Traffic,, A2:A6 )')).toEqual([
    ['BILL', 'Offers', 'Traffic', '', 'A2:A6'],
  ]);
  expect(callsOf('=METER.VERSION()')).toEqual([['VERSION']]);
});

test('its place is that of the whole call', () => {
  const formula = '=1+METER.CONVERT_PRICE(A1,"session","interaction",4)*2';
  const [call] = findMeterCalls(formula);
  expect(formula.slice(call?.start, call?.end)).toBe('METER.CONVERT_PRICE(A1,"session","interaction",4)');
});

test('commas and parentheses inside text, quoted sheets, brackets, braces and calls are no marks', () => {
  expect(
    callsOf(`=METER.X("a,(b",'My, (sheet'!A1,Offers[[#All],[Rate, net]],{1,2;3,4},MAX(A1,B1),T['],x])`),
  ).toEqual([
    ['X', '"a,(b"', "'My, (sheet'!A1", 'Offers[[#All],[Rate, net]]', '{1,2;3,4}', 'MAX(A1,B1)', "T['],x]"],
  ]);
  expect(callsOf('=METER.X("say ""hi, you""",\'It\'\'s, mine\'!A1)')).toEqual([
    ['X', '"say ""hi, you"""', "'It''s, mine'!A1"],
  ]);
});

test('names of files and of hosts without the add-in are understood, in any case', () => {
  expect(callsOf('=_xldudf_METER_TIERED_CHARGE(1,"2")+meter.bill(A1)')).toEqual([
    ['TIERED_CHARGE', '1', '"2"'],
    ['BILL', 'A1'],
  ]);
});

test('only the outermost calls are told, and nothing that merely looks like one', () => {
  expect(callsOf('=METER.A(METER.B(1),2)')).toEqual([['A', 'METER.B(1)', '2']]);
  expect(callsOf('="METER.A(1)"&MYMETER.A(1)&\'METER.A(1)\'!A1&T[METER.A(1)]')).toEqual([]);
  expect(callsOf('=METER.A(1')).toEqual([]);
});
