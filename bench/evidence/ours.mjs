/**
 * Reads and counts a file of messages in the worker that ships, and prints what came of it as JSON:
 * `node bench/evidence/ours.mjs file.csv`, or with a number of milliseconds after which it is stopped.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { RULES, SETTINGS } from './rules.mjs';

const [path, stopAfter] = process.argv.slice(2);
const worker = new Worker(fileURLToPath(new URL('worker.mjs', import.meta.url)));
const page = monitorEventLoopDelay({ resolution: 1 });
page.enable();
// How late an idle page is on this machine at this moment.
await new Promise((resolve) => setTimeout(resolve, 1000));
const idle = page.max / 1e6;
page.reset();
const start = performance.now();
const before = process.cpuUsage();
let stopping;
let stopped;
let atStop;
worker.on('message', (told) => {
  if (told.kind === 'progress') return;
  if (told.kind === 'failed') throw new Error(told.why);
  const { user, system } = process.cpuUsage(before);
  const now = performance.now();
  console.log(
    JSON.stringify({
      milliseconds: now - start,
      processor: (user + system) / 1000,
      megabytes: process.resourceUsage().maxRSS / 1024,
      idle,
      blocked: page.max / 1e6,
      ...(stopped === undefined
        ? {}
        : { stop: told.kind === 'stopped' ? now - stopped : null, stopProcessor: sinceStop() }),
      ...(told.kind === 'read' ? { files: told.report.files, counts: told.counts[0] } : {}),
    }),
  );
  // To leave at once would cut off what is printed.
  clearTimeout(stopping);
  void worker.terminate();
});
worker.postMessage({ job: 1, kind: 'read', files: [{ path, settings: SETTINGS }], rules: RULES });
if (stopAfter !== undefined) {
  stopping = setTimeout(() => {
    stopped = performance.now();
    atStop = process.cpuUsage();
    worker.postMessage({ job: 1, kind: 'stop' });
  }, Number(stopAfter));
}

/** Milliseconds of processors between the stop and its answer: on a busy machine they say more than the clock. */
function sinceStop() {
  const { user, system } = process.cpuUsage(atStop);
  return (user + system) / 1000;
}
