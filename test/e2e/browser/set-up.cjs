// @ts-check
const { spawn } = require('node:child_process');
const { serveBrowser } = require('../../../scripts/launch-browser.cjs');
const { ROOT } = require('../../../scripts/root.cjs');
const { compileDoor } = require('./compile-door.cjs');

/**
 * What jest calls before the tests in a browser: one `npm start` and one browser for all of them, each test file with a
 * page and a profile of its own.
 */
module.exports = async function setUp() {
  if (process.env['METERWISE_DOOR'] !== 'compiled') await compileDoor();
  const [{ address, server }, browser] = await Promise.all([startServer(), serveBrowser()]);
  process.env['METERWISE_ADDRESS'] = address;
  process.env['METERWISE_BROWSER'] = browser.wsEndpoint();
  Object.assign(globalThis, {
    meterwiseTearDown: async () => {
      await browser.close();
      server.kill();
    },
  });
};

/**
 * Runs `scripts/start.cjs`, the command a user starts, on any free port until it prints its address.
 * @returns {Promise<{ address: string, server: import('node:child_process').ChildProcess }>}
 */
function startServer() {
  const server = spawn(process.execPath, ['scripts/start.cjs'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
  });
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (/** @type {Buffer} */ chunk) => {
      printed += chunk.toString();
      const address = /http:\/\/localhost:\d+\//.exec(printed)?.[0];
      if (address) resolve({ address, server });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', (code) => reject(new Error(`npm start ended (${String(code)}): ${printed}`)));
  });
}
