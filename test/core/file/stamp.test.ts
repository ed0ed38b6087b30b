import { changedSince, nextStamp } from '../../../src/core/file/stamp';

const mine = { revision: 4, savedBy: 'me', savedAt: '2026-01-31T12:00:00Z' };

test('a document that stands as we left it was changed by nobody', () => {
  expect(changedSince(mine, { ...mine })).toBe(false);
});

test('a later revision, or the same one by another writer or at another time, was somebody else', () => {
  expect(changedSince(mine, { ...mine, revision: 5 })).toBe(true);
  expect(changedSince(mine, { ...mine, savedBy: 'you' })).toBe(true);
  expect(changedSince(mine, { ...mine, savedAt: '2026-01-31T12:00:01Z' })).toBe(true);
});

test('an earlier revision, as after a version of the file was restored, was somebody else too', () => {
  expect(changedSince(mine, { ...mine, revision: 3 })).toBe(true);
});

test('the next stamp is above everything seen', () => {
  const theirs = { ...mine, revision: 9, savedBy: 'you' };
  expect(nextStamp('me', 'now', mine, theirs)).toEqual({ revision: 10, savedBy: 'me', savedAt: 'now' });
  expect(nextStamp('me', 'now')).toEqual({ revision: 1, savedBy: 'me', savedAt: 'now' });
});
