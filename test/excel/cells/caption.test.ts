import { asCaption } from '../../../src/excel/cells/caption';

test('a title of words stays as it is', () => {
  expect(asCaption('Cost per resolution')).toBe('Cost per resolution');
});

test('a title that could become a formula stands in quotes, full-width and hidden starts too', () => {
  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '\u200b=1+1', '  =1'])
    expect(asCaption(text)).toMatch(/^“/);
});
