/**
 * The query for warehouses against the core and against the slow reference, on random hostile logs in real engines:
 * `node warehouse/compare.mjs [logs] [engine …]`; `own` is MEASURE over cells and what the worker does with a file, on
 * the same logs. A difference stops the run. Where an engine takes long to plan the query, many logs are one table: the
 * query stays the same, and so does what each of them comes to (`together.mjs`).
 */
import { createRequire } from 'node:module';
import { isDeepStrictEqual } from 'node:util';
import { ENGINES, LARGE_ENGINES, SOURCE } from './engines.mjs';
import { measured, readByWorker, tableOf } from './own-readers.mjs';
import { tablesOf } from './together.mjs';

const require = createRequire(import.meta.url);
const { loadSource } = require('../scripts/load-source.cjs');
const fc = require('fast-check');
const { countQuery } = loadSource('warehouse/query.ts');
const { DIALECTS } = loadSource('warehouse/dialects.ts');
const { quotedName } = loadSource('warehouse/names.ts');
const { readCounts } = loadSource('warehouse/read-counts.ts');
const { countsOf } = loadSource('core/evidence/counts.ts');
const { fixedZone } = loadSource('core/evidence/zone.ts');
const reference = loadSource('../test/reference/evidence.ts');
const { partsOf, randomLog } = loadSource('../test/reference/random-log.ts');

const HOUR = 3_600_000_000;
const SEED = 20261129;

/** The windows that the query knows, and clocks of both kinds: none of these places changed its clocks in these months. */
const randomRules = fc.record({
  silence: fc.constantFrom(24 * HOUR, 24 * HOUR, HOUR / 4, 48 * HOUR),
  recontact: fc.constantFrom(24 * HOUR, 72 * HOUR, 168 * HOUR, 1),
  place: fc.constantFrom(
    { clock: { kind: 'fixed', microseconds: 0 }, offset: 0 },
    { clock: { kind: 'fixed', microseconds: -9 * HOUR }, offset: -9 * HOUR },
    { clock: { kind: 'place', name: 'Asia/Kolkata' }, offset: 5.5 * HOUR },
    { clock: { kind: 'place', name: 'Pacific/Kiritimati' }, offset: 14 * HOUR },
  ),
});

/** Several random logs of the same few customers, one over the other. */
const denseLog = fc.array(randomLog, { minLength: 1, maxLength: 8, size: 'max' }).map((logs) => logs.flat());

function sourceFor(dialect) {
  const name = (own) => quotedName(own, DIALECTS[dialect]);
  const table = dialect === 'clickhouse' ? `logs.${SOURCE.table}` : SOURCE.table;
  const columns = Object.entries(SOURCE.columns).map(([column, own]) => [column, name(own)]);
  return { table: name(table), columns: Object.fromEntries(columns) };
}

const MONTHS = (month) => `${1970 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Counts as the reference writes them. */
function linesOf(counts) {
  const customers = new Map();
  for (const own of counts.customers)
    customers.set(own.month, (customers.get(own.month) ?? 0) + own.customers);
  return {
    rows: counts.rows
      .map((own) =>
        [own.channel, own.topic, MONTHS(own.month), own.replies, own.fate, own.sessions].join(' · '),
      )
      .sort(),
    unaided: counts.unaided
      .map((own) => [own.channel, own.topic, MONTHS(own.month), own.contacts].join(' · '))
      .sort(),
    customers: [...customers].map(([month, own]) => `${MONTHS(month)} · ${own}`).sort(),
  };
}

function referenceLines(log, rules) {
  return {
    rows: reference.referenceCounts(log, rules),
    unaided: reference.referenceUnaided(log, rules),
    customers: reference.referenceCustomers(log, rules),
  };
}

function stopAt(what, details) {
  console.error(
    `Different: ${what}\n${JSON.stringify(details, (_, own) => (typeof own === 'bigint' ? String(own) : own), 1)}`,
  );
  process.exit(1);
}

async function compare(dialect, count) {
  const engine = await { ...ENGINES, ...LARGE_ENGINES }[dialect]();
  const source = sourceFor(dialect);
  const cases = fc.sample(fc.tuple(denseLog, randomRules), { numRuns: count, seed: SEED });
  const tables = tablesOf(cases, engine.together ?? 1);
  const seen = { messages: 0, rows: 0, sessions: 0, fates: {} };
  for (const [number, { logs, rules }] of tables.entries()) {
    const { silence, recontact, place } = rules;
    const all = logs.flat();
    const sql = countQuery({ dialect, source, clock: place.clock, silence, recontact });
    const read = readCounts(await engine.run(all, sql), fixedZone(place.offset / 60e6));
    if (!read.ok) stopAt(`table ${number}: row ${read.row} of the result`, { all });
    checkTable(`table ${number}`, read.value, { logs, rules });
    const { counts } = read.value;
    seen.messages += all.length;
    seen.rows += counts.rows.length;
    for (const { fate, sessions } of counts.rows) {
      seen.sessions += sessions;
      seen.fates[fate] = (seen.fates[fate] ?? 0) + sessions;
    }
  }
  const fates = Object.entries(seen.fates).map(([fate, sessions]) => `${fate} ${sessions}`);
  console.log(
    `${DIALECTS[dialect].name} ${await engine.version()}: ${cases.length} logs of ${seen.messages} messages in ${tables.length} tables, ${seen.sessions} sessions in ${seen.rows} rows (${fates.join(', ')}): the same as core and reference`,
  );
}

/** The core counts all logs of a table as one, the reference each by itself. */
function checkTable(what, { counts, leftOut }, { logs, rules: { silence, recontact, place } }) {
  const window = { kind: 'silence', length: silence };
  const expected = countsOf(partsOf(logs.flat()), {
    window,
    recontact,
    zone: fixedZone(place.offset / 60e6),
  });
  if (!isDeepStrictEqual(counts, expected))
    stopAt(`${what}, core`, { logs, silence, recontact, place, counts, expected });
  const lines = addedUp(logs.map((log) => referenceLines(log, { window, recontact, offset: place.offset })));
  if (!isDeepStrictEqual(linesOf(counts), lines)) stopAt(`${what}, reference`, { logs, counts, lines });
  if (Object.keys(leftOut).length > 0) stopAt(`${what}, rows left out`, { logs, leftOut });
}

/** What the reference says of several logs that have neither customers nor channels in common. */
function addedUp(all) {
  const customers = new Map();
  for (const line of all.flatMap((own) => own.customers)) {
    const [month, own] = line.split(' · ');
    customers.set(month, (customers.get(month) ?? 0) + Number(own));
  }
  return {
    rows: all.flatMap(({ rows }) => rows).sort(),
    unaided: all.flatMap(({ unaided }) => unaided).sort(),
    customers: [...customers].map(([month, own]) => `${month} · ${own}`).sort(),
  };
}

/** MEASURE and the worker against the core. */
async function compareOwn(count) {
  const cases = fc.sample(fc.tuple(denseLog, randomRules), { numRuns: count, seed: SEED });
  let messages = 0;
  for (const [number, [log, { silence, recontact: own, place }]] of cases.entries()) {
    // A microsecond is no number of hours that an argument takes.
    const recontact = own === 1 ? HOUR : own;
    const rules = { silence, recontact, offset: place.offset };
    const zone = fixedZone(place.offset / 60e6);
    const window = { kind: 'silence', length: silence };
    const expected = countsOf(partsOf(log), { window, recontact, zone });
    // A log in which no customer writes is refused by the function, with a sentence in place of a table.
    const table = expected.messages.customer === 0 ? undefined : measured(log, rules);
    const shown = table && tableOf(expected, zone);
    if (!isDeepStrictEqual(table, shown)) stopAt(`log ${number}, MEASURE`, { log, rules, table, shown });
    const read = await readByWorker(log, rules);
    if (!isDeepStrictEqual(read, expected)) stopAt(`log ${number}, worker`, { log, rules, read, expected });
    messages += log.length;
  }
  console.log(`MEASURE and the worker: ${count} logs of ${messages} messages: the same as the core`);
}

const [count = '10000', ...engines] = process.argv.slice(2);
for (const dialect of engines.length > 0 ? engines : [...Object.keys(ENGINES), 'own'])
  await (dialect === 'own' ? compareOwn(Number(count)) : compare(dialect, Number(count)));
process.exit(0);
