// @ts-check
const { join } = require('node:path');

/** The folder of the project. */
const ROOT = join(__dirname, '..');

module.exports = { ROOT };
