import fc from 'fast-check';
import { countsOf } from '../../src/core/evidence/counts';
import { UTC } from '../../src/core/evidence/zone';
import { readResult } from '../../src/warehouse/read-result';
import { partsOf, randomLog } from '../reference/random-log';
import { resultOf } from './result';

const COLUMNS = ['counted', 'part', 'channel', 'topic', 'year_month', 'ai_replies', 'fate'] as const;

test('a result comes back as it was counted, with commas or tabs, its columns in any order and case', () => {
  fc.assert(
    fc.property(randomLog, fc.constantFrom(',', '\t', ';'), (log, mark) => {
      const counts = countsOf(partsOf(log));
      const rows = resultOf(counts).map((row) => COLUMNS.map((column) => String(row[column])));
      const text = [COLUMNS.map((column) => column.toUpperCase()), ...rows]
        .map((cells) => cells.map((cell) => `"${cell}"`).join(mark))
        .join('\r\n');
      expect(readResult(text, UTC)).toEqual({ ok: true, value: { counts, leftOut: { time: 3 } } });
    }),
  );
});

test('what is no result is refused with what it lacks, or with the line', () => {
  expect(readResult('part,channel,counted\nsessions,Chat,3\n', UTC)).toEqual({
    ok: false,
    why: { kind: 'columns', lacking: ['topic', 'year_month', 'ai_replies', 'fate'] },
  });
  const header = 'part,channel,topic,year_month,ai_replies,fate,counted';
  const line = (own: string) => readResult(`${header}\nmessages,,,0,0,ai,4\n${own}\n`, UTC);
  for (const own of [
    'sessions,Chat,,202603,2,solved,1',
    'sessions,Chat,,202603,2,resolved,1.5',
    'sessions,Chat',
  ])
    expect(line(own)).toEqual({ ok: false, why: { kind: 'line', line: 3 } });
});
