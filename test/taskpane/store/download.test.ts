import { fileName } from '../../../src/taskpane/store/download';

describe('fileName(words, ending)', () => {
  test('keeps words and spaces', () => {
    expect(fileName('Budget 2027', 'xlsx')).toBe('Budget 2027.xlsx');
  });

  test('what a file system refuses becomes a hyphen', () => {
    expect(fileName('a/b\\c:d*e?f"g<h>i|j\u0000k', 'csv')).toBe('a-b-c-d-e-f-g-h-i-j-k.csv');
  });

  test('does not start with a point or a space, and is never empty', () => {
    expect(fileName(' ..hidden. ', 'json')).toBe('hidden.json');
    expect(fileName('...', 'json')).toBe('Meterwise.json');
  });
});
