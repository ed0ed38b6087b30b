/** Other programs read our files, which is no part of `npm test`: see scripts/interop.cjs. */
const { projects } = require('../../jest.config.cjs');

const [unit] = projects;

module.exports = {
  ...unit,
  displayName: 'interop',
  rootDir: require('node:path').join(__dirname, '..', '..'),
  testMatch: ['<rootDir>/test/interop/interop.ts'],
  testTimeout: 300_000,
};
