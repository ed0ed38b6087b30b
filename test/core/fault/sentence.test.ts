import {
  conflict,
  missing,
  noAnswer,
  notANumber,
  nothingToDivideBy,
  outOfRange,
  overflow,
  passed,
  unknownWord,
} from '../../../src/core/fault/fault.js';
import { sentence } from '../../../src/core/fault/sentence.js';

describe('sentence(fault) says where, what stood there and what it takes', () => {
  test.each([
    [missing('price', 'a number'), 'price is blank; it must be a number.'],
    [
      outOfRange('resolutionRate', '65', 'between 0 and 1 (enter 65% or 0.65)'),
      'resolutionRate is 65; it must be between 0 and 1 (enter 65% or 0.65).',
    ],
    [notANumber('price', '"$1"', 'a number'), 'price is "$1"; it must be a number.'],
    [
      unknownWord('meter', 'sesion', 'the nearest known is "session"'),
      'meter is "sesion"; the nearest known is "session".',
    ],
    [
      conflict('Offers row 3, Session cap', 'a cap goes with a single rate'),
      'Offers row 3, Session cap: a cap goes with a single rate.',
    ],
    [noAnswer('A is cheaper at every resolution rate'), 'A is cheaper at every resolution rate.'],
    [nothingToDivideBy('resolutions'), 'There are no resolutions.'],
    [overflow('the result'), 'The result is too large for a cell.'],
    [passed('price', '#REF!'), 'price holds #REF!.'],
  ])('%j', (fault, words) => {
    expect(sentence(fault)).toBe(words);
  });
});
