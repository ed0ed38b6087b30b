import { rowHeight } from '../../../src/model/page/row-height';

const text = (own: string, width: number) => ({ text: own, width, size: 11, bold: false });

test('a row without wrapped lines keeps the height that a program gives it', () => {
  expect(rowHeight([])).toBeUndefined();
  expect(rowHeight([text('Offer', 10), text('', 10)])).toBeUndefined();
});

test('a row is as high as its text with the most lines', () => {
  expect(rowHeight([text('Effective cost per resolution', 12), text('Offer', 12)])).toBe(45);
  expect(rowHeight([text('Effective cost per resolution', 20)])).toBe(30);
});

test('a word wider than its column goes on in the next line; bold letters are wider', () => {
  expect(rowHeight([text('a'.repeat(25), 10)])).toBe(45);
  expect(rowHeight([{ ...text('a'.repeat(10), 10), bold: true }])).toBe(30);
});

test('a column without a width counts as one character wide', () => {
  expect(rowHeight([text('abc', 0)])).toBe(45);
});
