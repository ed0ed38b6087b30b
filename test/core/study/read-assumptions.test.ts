import { sentence } from '../../../src/core/fault/sentence.js';
import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions.js';
import { evenSeason } from '../../../src/core/scenario/edit/assumptions.js';
import type { Assumptions } from '../../../src/core/scenario/scenario.js';
import { readAssumptions } from '../../../src/core/study/read-assumptions.js';

const complaints = (own: Partial<Assumptions>) => {
  const read = readAssumptions({ ...NO_ASSUMPTIONS, ...own });
  return read.ok ? [] : read.faults.map(sentence);
};

describe('assumptions that cannot be read', () => {
  test('a first row of words is a row with faults, and no header', () => {
    expect(complaints({ ramp: [{ Month: 'first', 'Resolution rate': 'most' }] })).toEqual([
      'Ramp, row 1, month is "first"; it must be a month, counted from 1.',
      'Ramp, row 1, resolution rate is "most"; it must be between 0 and 1, such as 65% or 0.65.',
    ]);
    expect(complaints({ spread: [{ Variable: 'weather', Low: 'few', High: 'many' }] })).toEqual([
      expect.stringMatching(/^Spread, row 1, variable is "weather"/),
      expect.stringMatching(/^Spread, row 1, low is "few"/),
      expect.stringMatching(/^Spread, row 1, high is "many"/),
    ]);
    expect(complaints({ season: [{ Month: 1, Factor: 'high' }, ...evenSeason().slice(1)] })).toEqual([
      'Season, month 1 is "high"; it must be a number of 0 or more.',
    ]);
  });

  test('a season that is not twelve months says how many it has', () => {
    expect(complaints({ season: evenSeason().slice(1) })).toEqual([
      expect.stringMatching(/^Season: it is 11 × 1 cells; it takes 12 factors/),
    ]);
  });
});
