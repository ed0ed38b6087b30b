import { pastedMonths } from '../../../../src/taskpane/screens/actuals/pasted-months';

const take = (text: string) => pastedMonths(text, 'USD');
const why = (text: string) => {
  const pasted = take(text);
  if (pasted.isRead) throw new Error('It was read.');
  return pasted.why;
};

test('rows of a spreadsheet, of a CSV file and with other words for the columns are the same months', () => {
  const rows = [
    { Month: 1, Channel: 'Chat', Sessions: 52000, 'Resolution rate': 0.41, Invoiced: 24000.5 },
    { Month: 2, Invoiced: -150 },
  ];
  const texts = [
    'Month\tChannel\tSessions\tResolution rate\tInvoiced\n1\tChat\t52,000\t41%\t$24,000.50\n2\t\t\t\t-150\n',
    'month;channel;actual sessions;resolution rate;invoice amount\r\n1;Chat;52000;0.41;24000.50\r\n2;;;;-150',
    '"Invoiced","Month","Channel","Sessions","Resolution_rate"\n"24,000.50",1,Chat,52000,41%\n-150,2,,,',
  ];
  for (const text of texts) expect(take(text)).toEqual({ isRead: true, rows });
});

test('a month may be written as a date; none is a figure of 0; an amount of another currency stays the text that it is', () => {
  expect(take('Month,Sessions,Invoiced\n2026-07,none,€70\n8/2026,10,')).toEqual({
    isRead: true,
    rows: [
      { Month: 46204, Sessions: 'none', Invoiced: '€70' },
      { Month: 46235, Sessions: 10 },
    ],
  });
});

test.each([
  ['', /No months in it/],
  ['Month\tSessions', /No months in it/],
  ['1\t52000\n2\t53000', /must name the columns, Month among them.*Month, Channel, Sessions/],
  ['Month\tSesions\n1\t52000', /“Sesions” is not known here. Do you mean Sessions\?/],
  ['Month\tWeather\n1\t52000', /“Weather” is not known here: rename it/],
  ['Month\tSessions\tActual sessions\n1\t1\t2', /Two columns are called Sessions/],
  ['Month\tSessions\n1\t2\n2', /Line 3 does not have as many fields/],
])('%j is refused with what it lacks', (text, says) => {
  expect(why(text)).toMatch(says);
});
