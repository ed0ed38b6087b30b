import { onceCalculated } from '../../../src/excel/host/wait-until-calculated';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

/** Reads a cell that shows these texts one after the other; gives what was found and how often it was read. */
async function readThrough(texts: readonly string[]) {
  let reads = 0;
  const read = () => Promise.resolve(texts[Math.min(reads++, texts.length - 1)] ?? '');
  const found = onceCalculated(read, (text) => [[['other']], [[text]]]);
  await jest.advanceTimersByTimeAsync(60_000);
  return [await found, reads];
}

test('what has calculated is read once', async () => {
  expect(await readThrough(['32175'])).toEqual(['32175', 1]);
  expect(await readThrough(['#VALUE!'])).toEqual(['#VALUE!', 1]);
});

test('a cell that waits is looked at again, until it shows its value', async () => {
  expect(await readThrough(['#BUSY!', '#GETTING_DATA', '32175'])).toEqual(['32175', 3]);
});

test('one that never comes is given as it is, after twenty looks', async () => {
  expect(await readThrough(['#BUSY!'])).toEqual(['#BUSY!', 20]);
});
