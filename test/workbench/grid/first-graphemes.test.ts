import fc from 'fast-check';
import { takeFirstGraphemesAtOnce } from '../../../src/workbench/grid/first-graphemes';
import { runs } from '../../runs';

class Quick extends Intl.Segmenter {}
const isQuick = { asked: 0 };
Quick.prototype.segment = function (this: Intl.Segmenter, text: string) {
  isQuick.asked += 1;
  return Intl.Segmenter.prototype.segment.call(this, text);
};
takeFirstGraphemesAtOnce(Quick);

const text = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.constantFrom(
        '\u0301',
        '\u200d',
        '\ufe0f',
        '\u20e3',
        '\r\n',
        '👍🏽',
        '👨‍👩‍👧',
        '🇩🇪',
        'ä',
        'ع',
        '1\ufe0f\u20e3',
        '=SUM(',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));

test.each(['grapheme', 'word'] as const)('a text is cut by %s as the browser cuts it', (granularity) => {
  const [plain, quick] = [Intl.Segmenter, Quick].map((own) => new own('en', { granularity }));
  fc.assert(
    fc.property(text, fc.nat(12), (own, at) => {
      expect([...(quick?.segment(own) ?? [])]).toEqual([...(plain?.segment(own) ?? [])]);
      expect(quick?.segment(own).containing(at)).toEqual(plain?.segment(own).containing(at));
    }),
    { numRuns: runs(1_500) },
  );
});

test('the first grapheme of a formula is had without the browser, that of others is not', () => {
  const first = (own: string) => {
    isQuick.asked = 0;
    const [found] = new Quick('en', { granularity: 'grapheme' }).segment(own);
    return [found?.segment, isQuick.asked];
  };
  expect(first('=SUM(A1:A3)')).toEqual(['=', 0]);
  expect(first('e\u0301t')).toEqual(['e\u0301', 1]);
  expect(first('1\ufe0f\u20e3')).toEqual(['1\ufe0f\u20e3', 1]);
  expect(first('=')).toEqual(['=', 1]);
});
