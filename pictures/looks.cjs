// @ts-check
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const SCREENS = join(__dirname, '..', 'src', 'taskpane');

/** The stylesheets of the pane: where they change, screens look otherwise although they say the same. */
function styles() {
  return readdirSync(SCREENS, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .sort()
    .map((file) => readFileSync(join(SCREENS, file), 'utf8').replaceAll('\r\n', '\n'))
    .join('');
}

/** What a picture shows, in short: what its screen says and how it is drawn. @param {string} content */
function fingerprint(content) {
  return createHash('sha256').update(content).update(styles()).digest('hex').slice(0, 16);
}

module.exports = { fingerprint };
