import {
  countRows,
  countsText,
  sessionLengthsChoice,
} from '../../../src/core/traffic/session-lengths-text.js';

describe('a Turns cell as a choice and as rows', () => {
  test.each([
    [undefined, 'mean'],
    ['', 'mean'],
    [0, 'mean'],
    ['average', 'mean'],
    ['Poisson', 'poisson'],
    ['geometric', 'geometric'],
    ['1: 20; 2: 30', 'own'],
    ['1: many', 'own'],
    ['normal', undefined],
    [7, undefined],
  ])('%p is %p', (cell, choice) => {
    expect(sessionLengthsChoice(cell)).toBe(choice);
  });

  test('rows, right or wrong, and back to a text', () => {
    const rows = countRows('1: 120;2 :340\n3:');
    expect(rows).toEqual([
      { replies: '1', sessions: '120' },
      { replies: '2', sessions: '340' },
      { replies: '3', sessions: '' },
    ]);
    expect(countsText(rows)).toBe('1: 120; 2: 340; 3: ');
    expect(countRows(countsText(rows))).toEqual(rows);
    expect(countRows('7')).toEqual([{ replies: '7', sessions: '' }]);
  });

  test('blank rows at the end go; one between others stays', () => {
    const blank = { replies: '', sessions: '' };
    const five = { replies: '5', sessions: '9' };
    expect(countsText([five, blank, blank])).toBe('5: 9');
    expect(countRows(countsText([blank, five]))).toEqual([blank, five]);
    expect(countsText([blank])).toBe('');
  });

  test('what is typed cannot begin another row', () => {
    expect(countsText([{ replies: '1;2', sessions: '3:4' }])).toBe('1 2: 3 4');
  });
});
