// @ts-check
/**
 * Serves a built workbench, or the add-in alone, to this machine only, with a strict content security policy.
 *
 * The policy of the add-in's own page is the one it must live with in production; the page around it may also set
 * inline styles, because the grid does.
 */
const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const { createServer } = require('node:http');
const https = require('node:https');
const { extname, join, normalize, sep } = require('node:path');
const { ADD_IN_HEADERS, COMMON, WORKBENCH_POLICIES } = require('./site-headers.cjs');

const HOST = '127.0.0.1';
const PORTS_TO_TRY = 50;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.map': 'application/json',
  '.xml': 'application/xml',
};

/** What the build named by its content never changes under that name. */
const NAMED_BY_CONTENT = /\.[0-9a-f]{16}\.js$/;

/**
 * Starts to serve a workbench; a port in use moves on to the next.
 * @param {string} folder
 * @param {number} firstPort 0 takes any free port
 * @param {HeadersOf} [headersOf] of each file, in place of the workbench's own
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
async function serve(folder, firstPort, headersOf = workbenchHeaders) {
  const server = createServer(answering(folder, headersOf));
  const port = await listen(server, firstPort, PORTS_TO_TRY);
  return { address: `http://localhost:${port}/`, close: () => closed(server) };
}

/**
 * Starts to serve the add-in as Excel loads it: over https, at the port of its address, which no other will do for.
 * @param {string} folder
 * @param {number} port
 * @param {{ key: Buffer, cert: Buffer }} certificate
 * @returns {Promise<{ close: () => Promise<void> }>}
 */
async function serveAddIn(folder, port, certificate) {
  const server = https.createServer(
    certificate,
    answering(folder, () => ADD_IN_HEADERS),
  );
  await listen(server, port, 1);
  return { close: () => closed(server) };
}

/** @typedef {(file: string, pathname: string) => Record<string, string>} HeadersOf */

/** @type {HeadersOf} */
const workbenchHeaders = (file, pathname) => ({
  ...COMMON,
  'Content-Security-Policy': pathname.startsWith('/add-in/')
    ? WORKBENCH_POLICIES.addIn
    : WORKBENCH_POLICIES.grid,
  'Cache-Control': NAMED_BY_CONTENT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
});

/**
 * @param {string} folder
 * @param {HeadersOf} headersOf
 * @returns {import('node:http').RequestListener}
 */
const answering = (folder, headersOf) => (request, response) => {
  answer(folder, headersOf, request, response).catch(() => response.writeHead(500).end());
};

/** @param {import('node:http').Server} server @returns {Promise<void>} */
function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} tries
 * @returns {Promise<number>}
 */
function listen(server, port, tries) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const busy = 'code' in error && error.code === 'EADDRINUSE';
      if (busy && tries > 1) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    });
    server.listen(port, HOST, () => {
      server.removeAllListeners('error');
      const place = server.address();
      resolve(typeof place === 'object' && place ? place.port : port);
    });
  });
}

/**
 * @param {string} folder
 * @param {HeadersOf} headersOf
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, headersOf, request, response) {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const wanted = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const file = normalize(join(folder, decodeURIComponent(wanted)));
  const known = file.startsWith(folder + sep) && (await stat(file).catch(() => undefined))?.isFile();
  if (!known || (request.method !== 'GET' && request.method !== 'HEAD')) {
    response
      .writeHead(known ? 405 : 404, { 'content-type': 'text/plain' })
      .end(known ? 'Only GET.' : 'Not found.');
    return;
  }
  response.writeHead(200, {
    'Content-Type': TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream',
    ...headersOf(file, pathname),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

module.exports = { serve, serveAddIn };
