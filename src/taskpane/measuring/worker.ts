import { answerMeasuring, type MeasureRequest } from './answer-measuring.js';

/** The script that reads exports beside the page: ten million rows leave the pane free. */
const answer = answerMeasuring((told) => self.postMessage(told));
self.addEventListener('message', ({ data }: MessageEvent<MeasureRequest>) => answer(data));
