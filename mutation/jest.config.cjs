/**
 * The unit tests as one project: Stryker measures which test reaches what through the environment of a config without
 * `projects`; with them it sees nothing reached, and calls every change unnoticed. METERWISE_TESTS lists the tests.
 */
const { join } = require('node:path');
const { projects } = require('../jest.config.cjs');

const [unit] = projects;
const root = join(__dirname, '..');

module.exports = {
  ...unit,
  rootDir: root,
  roots: [root],
  testMatch: JSON.parse(process.env.METERWISE_TESTS ?? '[]').map((path) => join(root, path)),
  testPathIgnorePatterns: [],
  testSequencer: join(__dirname, 'sequencer.cjs'),
};
