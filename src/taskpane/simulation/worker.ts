import { answerRuns, type RunRequest } from './answer-runs.js';

/** The script that runs beside the page: large simulations leave the pane free. */
const answer = answerRuns((told, handOver) => self.postMessage(told, { transfer: handOver }));
self.addEventListener('message', ({ data }: MessageEvent<RunRequest>) => answer(data));
