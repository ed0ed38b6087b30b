import { queryOf } from '../../scripts/warehouse.cjs';
import { DIALECTS, type DialectName } from '../../src/warehouse/dialects';

const names = Object.keys(DIALECTS) as DialectName[];
const COLUMNS = 'customer=user_id,time=sent_at,author=sender,topic="my, topic"';

function ask(dialect: string, ...words: string[]): string {
  return queryOf(['--dialect', dialect, '--table', 'mail.messages', '--columns', COLUMNS, ...words]);
}

test('dialects differ in the first step alone', () => {
  const rests = names.map((name) => ask(name).replace(/^[^]*?\nlog_rows AS/, ''));
  expect(new Set(rests).size).toBe(1);
  expect(rests[0]).toContain('UNION ALL');
});

test.each(names)('%s: lengths in microseconds, quoted names, nothing unknown', (name) => {
  const sql = ask(name, '--window', '30 minutes', '--recontact', '7 days', '--zone', 'Europe/Berlin');
  expect(sql).toContain('> 1800000000 THEN');
  expect(sql).toContain('+ 604800000000 ');
  expect(sql).toContain(`${DIALECTS[name].quote}my, topic${DIALECTS[name].quote}`);
  expect(sql).toContain("'Europe/Berlin'");
  expect(sql).not.toMatch(/undefined|NaN|QUALIFY|FILTER/);
});

test('an offset behind UTC is a value, with a space or an equals sign before it', () => {
  const sql = ask('duckdb', '--zone', '-09:00');
  expect(sql).toContain('make_timestamp((rows_us.instant_us + -32400000000))');
  expect(ask('duckdb', '--zone=-09:00')).toBe(sql);
});

test.each([
  [['--dialect', 'oracle'], '--dialect is "oracle"; it takes duckdb, postgresql,'],
  [['--table', 'a;b c'], '--table is "a;b c", which is no name'],
  [['--columns', 'customer=a,time=b'], '--columns lacks author=….'],
  [['--columns', 'customer=a,customer=b'], '--columns has customer twice.'],
  [['--columns', 'client=a'], '--columns has "client=a"; it takes customer=…'],
  [['--window', '50 messages'], '--window is "50 messages"; the query knows lengths of silence alone'],
  [['--zone', "x' OR 1"], '--zone is "x\' OR 1"; it takes UTC'],
  [['--zone', '+25:00'], '--zone is "+25:00"; it takes UTC'],
])('%j is refused: %s', (words, says) => {
  expect(() => ask('duckdb', ...words)).toThrow(says);
});
