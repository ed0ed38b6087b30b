/** A log of messages as CSV → the count table, beside DuckDB on the same file: `npm run bench -- evidence [messages]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { writeMessages } from '../evidence/messages.mjs';
import { printGoals, printTable, printTitle } from '../print.mjs';
import { loadCore } from '../product.mjs';

const COUNT = Number(process.argv[2] ?? 10_000_000);
/** Moments at which a reading is stopped, as shares of the time that it takes. */
const STOPS = [0.05, 0.3, 0.6, 0.85, 0.95];
const rounds = COUNT > 2_000_000 ? 1 : 3;

const folder = mkdtempSync(join(tmpdir(), 'meterwise-evidence-'));
try {
  measureAll(join(folder, 'messages.csv'));
} finally {
  rmSync(folder, { recursive: true });
}

function measureAll(path) {
  writeMessages(path, COUNT);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(run('ours.mjs', path));
    theirs.push(run('duckdb.mjs', path));
  }
  checkResults(ours[0], theirs[0]);
  const megabytes = Math.round(statSync(path).size / 1e6);
  printTitle(`${COUNT} messages, ${megabytes} MB of CSV: unsorted, every field quoted`);
  const own = medians(ours);
  const other = medians(theirs);
  printTable(
    ['', 'seconds', 'of processors', 'µs a message', 'peak MB'],
    [
      rowOf('ours: the script beside the page', own),
      rowOf('DuckDB: read_csv and the query, all processors', other),
    ],
  );
  const stops = STOPS.map((share) => run('ours.mjs', path, String(share * own.milliseconds)));
  const known = stops.filter(({ stop }) => stop !== undefined && stop !== null);
  const list = (key) => known.map((own) => Math.round(own[key])).join(', ');
  console.log(
    `\n  stopped at ${known.length} moments: after ${list('stop')} ms (limit 200), ${list('stopProcessor')} ms of processors`,
  );
  console.log(
    `  the thread of the page was late by ${Math.round(own.blocked)} ms at most (limit 50), idle by ${Math.round(own.idle)} ms`,
  );
  console.log(`  peak memory of the whole process: ${Math.round(own.megabytes)} MB (limit 300)`);
  printGoals([
    { what: 'time of DuckDB', atMost: 0.8, measured: own.milliseconds / other.milliseconds },
    { what: 'processor time of DuckDB', atMost: 0.8, measured: own.processor / other.processor },
  ]);
}

/** Each in a process of its own, whose memory is its own. */
function run(script, ...words) {
  const file = fileURLToPath(new URL(`../evidence/${script}`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

function checkResults({ files, counts }, { rows }) {
  const { fixedZone, readCounts } = loadCore();
  const read = readCounts(rows, fixedZone(0));
  if (files[0].used !== COUNT) throw new Error(`${files[0].used} of ${COUNT} rows were used`);
  if (!read.ok || !isDeepStrictEqual(JSON.parse(JSON.stringify(read.value.counts)), counts))
    throw new Error('the tables differ');
}

function medians(runs) {
  const of = (key) => runs.map((own) => own[key]).sort((a, b) => a - b)[runs.length >> 1];
  return {
    milliseconds: of('milliseconds'),
    processor: of('processor'),
    megabytes: of('megabytes'),
    blocked: Math.max(...runs.map(({ blocked = 0 }) => blocked)),
    idle: Math.max(...runs.map(({ idle = 0 }) => idle)),
  };
}

function rowOf(name, { milliseconds, processor, megabytes }) {
  const seconds = (own) => (own / 1000).toFixed(1);
  return [
    name,
    seconds(milliseconds),
    seconds(processor),
    ((milliseconds * 1000) / COUNT).toFixed(2),
    String(Math.round(megabytes)),
  ];
}
