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

/** Of GoogleSQL, which reserves more than the others, and takes none of these for a name without quotes. */
const RESERVED =
  `ALL AND ANY ARRAY AS ASC ASSERT_ROWS_MODIFIED AT BETWEEN BY CASE CAST COLLATE CONTAINS CREATE CROSS CUBE
CURRENT DEFAULT DEFINE DESC DISTINCT ELSE END ENUM ESCAPE EXCEPT EXCLUDE EXISTS EXTRACT FALSE FETCH FOLLOWING FOR FROM
FULL GROUP GROUPING GROUPS HASH HAVING IF IGNORE IN INNER INTERSECT INTERVAL INTO IS JOIN LATERAL LEFT LIKE LIMIT LOOKUP
MERGE NATURAL NEW NO NOT NULL NULLS OF ON OR ORDER OUTER OVER PARTITION PRECEDING PROTO QUALIFY RANGE RECURSIVE RESPECT
RIGHT ROLLUP ROWS SELECT SET SOME STRUCT TABLESAMPLE THEN TO TREAT TRUE UNBOUNDED UNION UNNEST USING WHEN WHERE WINDOW
WITH WITHIN`.split(/\s+/);

test('no step and no column has a name that the language of BigQuery keeps for itself', () => {
  const sql = ask('bigquery');
  const steps = [...sql.matchAll(/^(?:WITH )?(\w+) AS \(/gm)].map(([, name]) => name);
  const columns = [...sql.matchAll(/ AS (\w+)/g)].map(([, name]) => name);
  expect(steps.length).toBeGreaterThan(10);
  const types = new Set(['STRING', 'TIMESTAMP', 'INT64']);
  const own = [...steps, ...columns]
    .map((name) => String(name).toUpperCase())
    .filter((name) => !types.has(name));
  expect(own.filter((name) => RESERVED.includes(name))).toEqual([]);
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
