// @ts-check
/**
 * Serves a built workbench to this machine only, with a strict content security policy.
 *
 * The policy of the add-in's own page is the one it must live with in production; the page around it may also set
 * inline styles, because the grid does.
 */
const { createReadStream } = require('node:fs');
const { stat } = require('node:fs/promises');
const { createServer } = require('node:http');
const { extname, join, normalize, sep } = require('node:path');

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

const COMMON =
  "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; " +
  "frame-src 'self'; frame-ancestors 'self'; base-uri 'none'; form-action 'none'; object-src 'none'";
/** The hash is of the empty style element that component libraries fill through CSSOM. */
const ADD_IN_POLICY = `${COMMON}; style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`;
const GRID_POLICY = `${COMMON}; style-src 'self' 'unsafe-inline'`;

/**
 * Starts to serve `folder`; a port in use moves on to the next.
 * @param {string} folder
 * @param {number} firstPort 0 takes any free port
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
async function serve(folder, firstPort) {
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.writeHead(500).end());
  });
  const port = await listen(server, firstPort, PORTS_TO_TRY);
  return {
    address: `http://localhost:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
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
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(folder, request, response) {
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
    'content-type': TYPES[/** @type {keyof typeof TYPES} */ (extname(file))] ?? 'application/octet-stream',
    'content-security-policy': pathname.startsWith('/add-in/') ? ADD_IN_POLICY : GRID_POLICY,
    'cache-control': NAMED_BY_CONTENT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    // The grid would list the fonts of the machine, which asks the user, and ends some headless browsers.
    'permissions-policy': 'local-fonts=(), camera=(), microphone=(), geolocation=()',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

module.exports = { serve };
