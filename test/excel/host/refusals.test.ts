import { UserError } from '../../../src/excel/host/outcome';
import { outcomeOf, sentenceOf } from '../../../src/excel/host/refusals';

test('Office’s codes become sentences that say what to do', () => {
  expect(sentenceOf({ code: 'InvalidOperationInCellEditMode' })).toContain('Enter');
  expect(sentenceOf({ code: 'AccessDenied' })).toContain('protected');
});

test('a code that is not known is named with its place, never the message that may hold data', () => {
  const error = { code: 'Strange', message: 'secret', debugInfo: { errorLocation: 'Range.formulas' } };
  expect(sentenceOf(error)).toBe('Excel refused it (Strange at Range.formulas).');
});

test('an Excel that is too old is told what it lacks', () => {
  const error = { code: 'ApiNotFound', debugInfo: { errorLocation: 'Range.getSpillParent' } };
  expect(sentenceOf(error)).toBe(
    'This Excel is too old for it. Update Excel, or use Excel on the web. It lacks Range.getSpillParent.',
  );
});

test('outcomeOf gives the value, or the sentence of what was thrown', async () => {
  expect(await outcomeOf(() => Promise.resolve(7))).toEqual({ done: true, value: 7 });
  expect(await outcomeOf(() => Promise.reject(new UserError('Look.')))).toEqual({
    done: false,
    why: 'Look.',
  });
});
