import { asRead, isFormula } from '../../../src/excel/cells/read-back';

test('a formula goes back as a formula, a text that looks like one as a text', () => {
  expect(asRead(2, '=1+1')).toBe('=1+1');
  expect(asRead('=1+1', '=1+1')).toBe("'=1+1");
  expect(isFormula('=1+1', '=1+1')).toBe(false);
});

test('numbers, words and blanks go back as they were; digits that are text stay text', () => {
  expect(asRead(0.5, 0.5)).toBe(0.5);
  expect(asRead(true, true)).toBe(true);
  expect(asRead('Chat', 'Chat')).toBe('Chat');
  expect(asRead('', '')).toBe('');
  expect(asRead('007', '007')).toBe("'007");
  expect(asRead('+1', '')).toBe("'+1");
});
