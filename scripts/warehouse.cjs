// @ts-check
/**
 * `npm run warehouse -- --dialect snowflake --table analytics.messages --columns customer=user_id,time=sent_at,author=sender`
 * prints the query that makes the count table of a table of messages in a warehouse; with `--dbt folder` it writes it as a
 * dbt package. `npm run warehouse -- --read counts.csv` prints what came back as a Traffic table.
 */
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { loadSource } = require('./load-source.cjs');
const { parseArgs } = require('node:util');

const { DIALECTS } = loadSource('warehouse/dialects.ts');
const { SOURCE_COLUMNS, sourceOf, warehouseClock } = loadSource('warehouse/source.ts');
const { countQuery } = loadSource('warehouse/query.ts');
const { dbtPackage } = loadSource('warehouse/dbt.ts');
const { readResult } = loadSource('warehouse/read-result.ts');
const { trafficTable } = loadSource('core/evidence/traffic-of.ts');
const { clockOf: clockOfPlace, zoneBetween } = loadSource('reader/time/zone.ts');
const { parseWindow } = loadSource('core/evidence/window.ts');

const USAGE = `npm run warehouse -- --dialect ${Object.keys(DIALECTS).join('|')} --table NAME \\
  --columns customer=NAME,time=NAME,author=NAME[,channel=NAME][,topic=NAME] \\
  [--window "24 hours"] [--recontact "72 hours"] [--zone UTC|+05:30|Europe/Berlin]
  --dbt FOLDER        writes a dbt package of it there
  --read FILE         prints the Traffic table of a result that was exported as CSV; --zone is that of the query
A name in double quotes means exactly itself; a table's parts stand apart by dots.`;

/** What the user is told instead of a query. */
class Refusal extends Error {}

/** @param {string} message @returns {never} */
function refuse(message) {
  throw new Refusal(message);
}

/** @param {readonly string[]} words */
function givenBy(words) {
  const { values } = parseArgs({
    // An offset such as -09:00 is a value too.
    args: words.flatMap((word, index) =>
      word.startsWith('--') && !word.includes('=')
        ? [`${word}=${words[index + 1] ?? ''}`]
        : isValue(words, index)
          ? []
          : [word],
    ),
    options: Object.fromEntries(
      ['dialect', 'table', 'columns', 'window', 'recontact', 'zone', 'dbt', 'read'].map((name) => [
        name,
        { type: 'string' },
      ]),
    ),
  });
  return /** @type {Record<string, string | undefined>} */ (values);
}

/** What is asked of the warehouse. @param {Record<string, string | undefined>} given */
function rulesOf(given) {
  const dialect = given['dialect'] ?? refuse('--dialect is missing.');
  if (!Object.hasOwn(DIALECTS, dialect))
    refuse(`--dialect is "${dialect}"; it takes ${Object.keys(DIALECTS).join(', ')}.`);
  const named = {
    table: given['table'] ?? refuse('--table is missing.'),
    columns: columnsOf(given['columns'] ?? refuse('--columns is missing.')),
  };
  return {
    dialect,
    source: quotedSource(dialect, named),
    clock: clockOf(given['zone'] ?? 'UTC'),
    silence: lengthOf('--window', given['window'] ?? '24 hours'),
    recontact: lengthOf('--recontact', given['recontact'] ?? '72 hours'),
  };
}

/** @param {string} dialect @param {{ table: string, columns: Record<string, string> }} named */
function quotedSource(dialect, named) {
  const source = sourceOf(dialect, named);
  if (source.ok) return source.value;
  const [wrong] = source.wrong;
  const [lacking] = source.lacking;
  if (wrong === undefined)
    return refuse(lacking === 'table' ? '--table is missing.' : `--columns lacks ${lacking}=….`);
  const [where, name] =
    wrong === 'table' ? ['--table', named.table] : [`--columns ${wrong}`, named.columns[wrong]];
  return refuse(
    `${where} is "${name}", which is no name: write parts apart by dots, odd ones in double quotes.`,
  );
}

/** @param {readonly string[]} words @returns {string} the query */
function queryOf(words) {
  return countQuery(rulesOf(givenBy(words)));
}

/** @param {string} folder @param {Record<string, string | undefined>} given @returns {string} what was written */
function writePackage(folder, given) {
  if (existsSync(join(folder, 'dbt_project.yml')))
    refuse(`${folder} has a dbt project; name another folder.`);
  const files = [...dbtPackage(rulesOf(given))];
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return files.map(([path]) => `${join(folder, path)}\n`).join('');
}

/** @param {string} file @param {string} zone that of the query @returns {string} the Traffic table of a result, with tabs */
function trafficOf(file, zone) {
  const read = readResult(readFileSync(file, 'utf8'), zoneOf(zone));
  if (!read.ok) {
    refuse(
      read.why.kind === 'columns'
        ? `${file} lacks the columns ${read.why.lacking.join(', ')}.`
        : `Line ${read.why.line} of ${file} is none of the result's.`,
    );
  }
  return trafficTable(read.value.counts)
    .map((/** @type {unknown[]} */ row) => `${row.join('\t')}\n`)
    .join('');
}

/** @param {readonly string[]} words @returns {string} what is printed */
function answer(words) {
  const given = givenBy(words);
  const { read, dbt } = given;
  if (read !== undefined) return trafficOf(read, given['zone'] ?? 'UTC');
  return dbt === undefined ? queryOf(words) : writePackage(dbt, given);
}

/** @param {readonly string[]} words @param {number} index whether the word is what the one before it takes */
function isValue(words, index) {
  const before = words[index - 1] ?? '';
  return before.startsWith('--') && !before.includes('=');
}

/** @param {string} text */
function columnsOf(text) {
  const columns = new Map();
  for (const pair of text.match(/(?:"(?:[^"]|"")*"|[^,"])+/g) ?? []) {
    const [, column = '', name = ''] = /^\s*(\w+)\s*=(.*)$/s.exec(pair) ?? [];
    if (!SOURCE_COLUMNS.includes(column))
      refuse(`--columns has "${pair}"; it takes ${SOURCE_COLUMNS.join('=…, ')}=….`);
    if (columns.has(column)) refuse(`--columns has ${column} twice.`);
    columns.set(column, name);
  }
  return Object.fromEntries(columns);
}

/** @param {string} where @param {string} text */
function lengthOf(where, text) {
  const window = parseWindow(text);
  if (window?.kind === 'silence') return window.length;
  return refuse(`${where} is "${text}"; the query knows lengths of silence alone, such as "24 hours".`);
}

/** @param {string} text */
function clockOf(text) {
  return (
    warehouseClock(text) ??
    refuse(`--zone is "${text}"; it takes UTC, an offset such as +05:30 or a place such as Europe/Berlin.`)
  );
}

/** Years of which the changes of a place's clocks are looked up. */
const YEARS = [Date.UTC(2000, 0, 1) * 1000, Date.UTC(2050, 0, 1) * 1000];

/** The clocks by which the days of a log are counted. @param {string} text */
function zoneOf(text) {
  const clock = clockOf(text);
  if (clock.kind === 'fixed') return { from: [-Infinity], offset: [clock.microseconds] };
  const place = clockOfPlace(clock.name) ?? refuse(`--zone is "${text}", a place that is not known here.`);
  return zoneBetween(place, ...YEARS);
}

function main() {
  try {
    process.stdout.write(answer(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 1;
  }
}

if (require.main === module) main();

module.exports = { queryOf };
