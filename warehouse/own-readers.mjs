import { createRequire } from 'node:module';
import { timeText } from './engines.mjs';

/** Our own two ways from rows to the count table, MEASURE over cells and what the worker does with a file. */

const require = createRequire(import.meta.url);
const { loadSource } = require('../scripts/load-source.cjs');
const { MEASURE } = loadSource('functions/evidence/measure.fn.ts');
const { answerMeasuring } = loadSource('taskpane/measuring/answer-measuring.ts');
const { tabulateMeasured } = loadSource('core/report/measure.ts');

const HOUR = 3_600_000_000;
const HEADERS = ['Time', 'Author', 'Customer', 'Conversation', 'Channel', 'Topic'];

const rowOf = ({ instant, author, customer, conversation, channel, topic }) => [
  `${timeText(instant)}Z`,
  ...[author, customer, conversation, channel, topic],
];

/** The count table as MEASURE shows it. */
export function tableOf(counts, zone) {
  const read = { used: 0, rejected: [] };
  return tabulateMeasured({ read, zone, tables: [{ recontact: 0, counts }] }, 'counts');
}

/** Clocks as MEASURE takes them: so many hours ahead. */
export function measured(log, { silence, recontact, offset }) {
  const cell = (value) => [[value]];
  const rows = [HEADERS, ...log.map(rowOf)];
  return MEASURE(rows, cell(silence / HOUR), cell(recontact / HOUR), cell('counts'), cell(offset / HOUR));
}

/** The names of clocks that are so many hours ahead, none of which changed in the months of the logs. */
const ZONES = new Map([
  [0, 'UTC'],
  [-9, 'Etc/GMT+9'],
  [5.5, 'Asia/Kolkata'],
  [14, 'Pacific/Kiritimati'],
]);

/** Reads a log as the file that a helpdesk might export, in pieces, and counts it: all that the worker does. */
export async function readByWorker(log, { silence, recontact, offset }) {
  const text = [HEADERS, ...log.map(rowOf)].map((row) => row.map(quoted).join(',')).join('\n');
  const columns = Object.fromEntries(
    ['at', 'author', 'customer', 'conversation', 'channel', 'topic'].map((role, at) => [role, HEADERS[at]]),
  );
  const settings = { format: 'columns', mapping: { columns, authors: {} }, order: undefined, zone: 'UTC' };
  const told = await new Promise((resolve) => {
    const ask = answerMeasuring((reply) => reply.kind === 'progress' || resolve(reply));
    ask({
      ...{ kind: 'read', job: 1, files: [{ file: new Blob([text]), settings }] },
      rules: {
        window: { kind: 'silence', length: silence },
        recontacts: [recontact],
        zone: ZONES.get(offset / HOUR),
      },
    });
  });
  if (told.kind !== 'read') throw new Error(JSON.stringify(told));
  return told.counts[0];
}

const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
