import { inspectFile } from '../../../src/reader/inspect-file';
import { readFiles } from '../../../src/reader/read-files';

const ZENDESK = new Blob([
  [
    'Summation column,Id,Requester id,Via,Created at,Tags,Replies',
    '1,11,r1,Chat,2026-01-10 09:00:00,ai_agent_resolved order,-',
    '1,12,r2,Chat,2026-01-10 09:10:00,helper order,-',
    '1,13,r3,Chat,2026-01-10 09:20:00,order,2',
    '1,14,r4,Chat,2026-01-10 09:30:00,-,-',
  ].join('\n'),
]);

const authorsRead = async (aiTags?: readonly string[]) => {
  const mapping = { columns: {}, authors: {} };
  const settings = { format: 'zendesk-tickets', mapping, order: undefined, zone: 'UTC', aiTags };
  const read = await readFiles([{ file: ZENDESK, settings }], {
    progress: () => undefined,
    isStopped: () => false,
  });
  const parts = read?.log.parts() ?? [];
  return parts
    .flatMap(({ author, length }) => Array.from({ length }, (_, row) => author[row]))
    .filter((own) => own === 1).length;
};

test('the tags of a file are shown with their rows, those that usually mean the AI first', async () => {
  const looked = await inspectFile(ZENDESK);
  if (looked.kind !== 'readable') throw new Error('not readable');
  expect(looked.inspection.tags).toEqual([
    { tag: 'ai_agent_resolved', rows: 1, isOfAi: true },
    { tag: 'order', rows: 3, isOfAi: false },
    { tag: 'helper', rows: 1, isOfAi: false },
  ]);
});

test('tickets count by the tags that were chosen, else by those that usually mean the AI', async () => {
  expect(await authorsRead()).toBe(1);
  expect(await authorsRead(['helper'])).toBe(1);
  expect(await authorsRead(['helper', 'order'])).toBe(3);
  expect(await authorsRead([])).toBe(0);
});
