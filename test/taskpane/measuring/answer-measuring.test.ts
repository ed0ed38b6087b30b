import { countsOf } from '../../../src/core/evidence/counts';
import { measure } from '../../../src/core/evidence/measure';
import { MessageLog } from '../../../src/core/evidence/message-log';
import { USUAL_RECONTACT, USUAL_WINDOW } from '../../../src/core/evidence/window';
import { DAY } from '../../../src/core/evidence/zone';
import { answerMeasuring } from '../../../src/taskpane/measuring/answer-measuring';
import { createMeasurer } from '../../../src/taskpane/measuring/measurer';

/** A measurer over the worker's own answers, in this thread. */
const here = () => createMeasurer(answerMeasuring);

const RULES = { window: USUAL_WINDOW, recontacts: [DAY, USUAL_RECONTACT], zone: 'UTC' };
const SETTINGS = {
  format: 'columns',
  mapping: { columns: { at: 'time', author: 'author', customer: 'customer' }, authors: {} },
  order: undefined,
  zone: 'UTC',
};
const MESSAGES = [
  ['2026-01-01T10:00:00Z', 'customer', 'a'],
  ['2026-01-01T10:00:05Z', 'ai', 'a'],
  ['2026-01-03T10:00:00Z', 'customer', 'a'],
  ['2026-01-03T10:00:05Z', 'human', 'a'],
  ['2026-01-20T10:00:00Z', 'customer', 'b'],
  ['2026-01-20T10:00:05Z', 'ai', 'b'],
  ['2026-01-30T10:00:05Z', 'customer', 'c'],
] as const;
const FILE = new Blob([['time,author,customer', ...MESSAGES.map((own) => own.join(','))].join('\n')]);
const quiet = { progress: () => undefined, signal: new AbortController().signal };

test('what is counted of a file is what core counts of its messages', async () => {
  const log = new MessageLog();
  for (const [at, author, customer] of MESSAGES)
    log.add({ customer, channel: '', topic: '', conversation: '', author, instant: Date.parse(at) * 1000 });
  const read = await here().read([{ file: FILE, settings: SETTINGS }], RULES, quiet);
  expect(read?.counts).toEqual([
    countsOf(log.parts(), { recontact: DAY }),
    countsOf(log.parts(), { recontact: USUAL_RECONTACT }),
  ]);
  expect(read?.report).toEqual({
    files: [{ rows: 7, used: 7, rejected: {}, broken: undefined }],
    rejections: [],
    hasSessionRows: false,
  });
});

test('what was read is counted anew by other windows; before anything was read there is nothing', async () => {
  const measurer = here();
  expect(await measurer.count(RULES)).toBeUndefined();
  await measurer.read([{ file: FILE, settings: SETTINGS }], RULES, quiet);
  const [at] = (await measurer.count({ ...RULES, recontacts: [DAY] })) ?? [];
  const [longer] = (await measurer.count({ ...RULES, recontacts: [3 * DAY] })) ?? [];
  const resolved = (counts = at) => (counts === undefined ? undefined : measure(counts).fates);
  expect(resolved()).toEqual({ handover: 0, 'came back': 0, pending: 0, resolved: 2 });
  expect(resolved(longer)).toEqual({ handover: 0, 'came back': 1, pending: 0, resolved: 1 });
});

test('a reading tells how far it is, and one that is stopped gives nothing', async () => {
  const many = new Blob(['time,author,customer\n', '2026-01-01T10:00:00Z,ai,a\n'.repeat(200_000)]);
  const stopper = new AbortController();
  const done: [number, number][] = [];
  const progress = (bytes: number, rows: number) => {
    done.push([bytes, rows]);
    stopper.abort();
  };
  const read = await here().read([{ file: many, settings: SETTINGS }], RULES, {
    progress,
    signal: stopper.signal,
  });
  expect(read).toBeUndefined();
  expect(done[0]?.[0]).toBeLessThan(many.size);
});

test('a fault of the reader is told, and what follows is answered', async () => {
  const measurer = here();
  const wrong = { ...SETTINGS, zone: 'Nowhere/Atall' };
  await expect(measurer.read([{ file: FILE, settings: wrong }], RULES, quiet)).rejects.toThrow(
    'Nowhere/Atall',
  );
  expect((await measurer.inspect(FILE)).kind).toBe('readable');
});

test('what waits is told when the worker is lost, and the next request connects anew', async () => {
  const lost: ((why: string) => void)[] = [];
  const measurer = createMeasurer((hear, lose) => {
    lost.push(lose);
    return lost.length === 1 ? () => undefined : answerMeasuring(hear);
  });
  const first = measurer.inspect(FILE);
  lost[0]?.('gone');
  await expect(first).rejects.toThrow('gone');
  expect((await measurer.inspect(FILE)).kind).toBe('readable');
});

test('a list of billed conversations is judged on what was read, each under the id of the list', async () => {
  const rows = [
    ['2026-01-01T10:00:00Z', 'customer', 'a', '17'],
    ['2026-01-01T10:00:05Z', 'ai', 'a', '17'],
    ['2026-01-02T10:00:00Z', 'customer', 'b', '18'],
    ['2026-01-02T10:00:05Z', 'ai', 'b', '18'],
    ['2026-01-02T10:00:09Z', 'human', 'b', '18'],
    ['2026-01-30T10:00:05Z', 'customer', 'c', '19'],
  ];
  const file = new Blob([
    ['time,author,customer,conversation', ...rows.map((own) => own.join(','))].join('\n'),
  ]);
  const rules = {
    ...{ billable: 'resolutions' as const, recontact: USUAL_RECONTACT, late: 0 },
    ...{ zone: 'UTC', month: undefined },
  };
  const measurer = here();
  expect(await measurer.judge(['17'], rules)).toBeUndefined();
  const columns = { at: 'time', author: 'author', customer: 'customer', conversation: 'conversation' };
  const settings = { ...SETTINGS, mapping: { columns, authors: {} } };
  await measurer.read([{ file, settings }], RULES, quiet);
  expect(await measurer.judge(['17', '18', '18', 's17'], rules)).toEqual([
    { id: '17', billed: 1, verdict: 'agrees', reason: 'resolved' },
    { id: '18', billed: 2, verdict: 'billed, not billable', reason: 'handover' },
    { id: 's17', billed: 1, verdict: 'cannot be settled', reason: 'not in the log' },
  ]);
});

test('the fingerprint of each file', async () => {
  const [first, second] = await here().fingerprints([new Blob(['abc']), new Blob([])]);
  expect(first).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(second).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});
