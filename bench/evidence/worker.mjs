import { openAsBlob, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { parentPort } from 'node:worker_threads';

/**
 * The script that the pane has beside the page, as it ships, with what a worker of a browser has and one of Node names
 * otherwise. A file of the disk is opened here: Node hands none from thread to thread.
 */
globalThis.self = {
  postMessage: (told) => parentPort.postMessage(told),
  addEventListener: (_, hear) =>
    parentPort.on('message', async ({ files = [], ...asked }) => {
      const opened = files.map(async ({ path, settings }) => ({ file: await openAsBlob(path), settings }));
      hear({ data: { ...asked, files: await Promise.all(opened) } });
    }),
};
const filename = fileURLToPath(new URL('../../dist/reader.js', import.meta.url));
runInThisContext(readFileSync(filename, 'utf8'), { filename });
