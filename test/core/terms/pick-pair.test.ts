import { sentence } from '../../../src/core/fault/sentence.js';
import { pickPair } from '../../../src/core/terms/pick-pair.js';
import { readOffers } from '../../../src/core/terms/read-offers.js';
import { valueOf } from '../../reference/doors.js';

const offers = (...names: string[]) =>
  valueOf(readOffers([['Offer', 'Meter', 'Rate'], ...names.map((name) => [name, 'session', 1])]));

const picked = (of: ReturnType<typeof offers>, a?: string, b?: string) => {
  const pair = pickPair(of, { a, b });
  return pair.ok ? [pair.value.a.name, pair.value.b.name] : pair.faults.map(sentence);
};

describe('pickPair', () => {
  test('by name among several', () => {
    expect(picked(offers('One', 'Two', 'Three'), 'three', ' one ')).toEqual(['Three', 'One']);
  });

  test('of two, names may be left out', () => {
    const two = offers('One', 'Two');
    expect(picked(two)).toEqual(['One', 'Two']);
    expect(picked(two, 'Two')).toEqual(['Two', 'One']);
    expect(picked(two, undefined, 'One')).toEqual(['Two', 'One']);
    expect(picked(two, undefined, 'Two')).toEqual(['One', 'Two']);
  });

  test.each<[string, string[], (string | undefined)[], string]>([
    [
      'one name of three',
      ['One', 'Two', 'Three'],
      ['One'],
      'offerB: it is blank, and the range holds One, Two, Three',
    ],
    [
      'no name of three',
      ['One', 'Two', 'Three'],
      [],
      'offerA: it is blank, and the range holds One, Two, Three',
    ],
    [
      'an unknown name',
      ['One', 'Two'],
      ['One', 'Tow'],
      'offerB is "Tow"; no offer has that name; the nearest is',
    ],
    ['the same name twice', ['One', 'Two'], ['Two', 'two'], 'offerB: it is Two, and so is offerA'],
    ['a range of one offer', ['One'], [], 'offerB: it is One, and so is offerA'],
  ])('%s', (_, names, [a, b], told) => {
    expect(picked(offers(...names), a, b)[0]?.slice(0, told.length)).toBe(told);
  });
});
