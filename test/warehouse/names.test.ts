import fc from 'fast-check';
import { DIALECTS, type DialectName } from '../../src/warehouse/dialects';
import { quotedName } from '../../src/warehouse/names';

const names = Object.keys(DIALECTS) as DialectName[];

test.each([
  ['snowflake', 'analytics.messages', '"ANALYTICS"."MESSAGES"'],
  ['postgresql', 'Analytics."Sent At"', '"analytics"."Sent At"'],
  ['bigquery', 'my-project.data.messages', '`my-project`.`data`.`messages`'],
  ['bigquery', 'a`b\\', '`a\\`b\\\\`'],
  ['spark', 'a`b', '`a``b`'],
  ['duckdb', '"a""b.c"', '"a""b.c"'],
  ['duckdb', "x'; DROP", undefined],
] as const)('%s writes %s as %s', (dialect, name, expected) => {
  expect(quotedName(name, DIALECTS[dialect])).toBe(expected);
});

test.each(['', ' ', '.', 'a.', '.a', 'a..b', '"a', 'a"b', '""', 'a\u0000b', 'a b'])(
  '%j is no name',
  (name) => {
    for (const dialect of names) expect(quotedName(name, DIALECTS[dialect])).toBeUndefined();
  },
);

test('whatever stands between quotes stays inside them', () => {
  const text = fc.string({
    minLength: 1,
    unit: fc.constantFrom('"', '`', '\\', "'", ';', '-', ' ', 'a', '.'),
  });
  fc.assert(
    fc.property(text, fc.constantFrom(...names), (own, name) => {
      const dialect = DIALECTS[name];
      const quoted = quotedName(`"${own.replaceAll('"', '""')}"`, dialect) ?? '';
      expect(quoted[0]).toBe(dialect.quote);
      expect(read(quoted, dialect.quote, dialect.escapes)).toBe(own);
    }),
  );
});

/** Reads a quoted name as the warehouse does; anything after its closing quote is a failure. */
function read(quoted: string, quote: string, escapes: boolean): string | undefined {
  let text = '';
  for (let at = 1; at < quoted.length; at += 1) {
    const own = quoted[at] ?? '';
    if ((escapes && own === '\\') || (own === quote && quoted[at + 1] === quote))
      text += quoted[(at += 1)] ?? '';
    else if (own === quote) return at === quoted.length - 1 ? text : undefined;
    else text += own;
  }
  return undefined;
}
