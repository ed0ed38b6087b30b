/** Runs the check against LibreOffice, which is no part of `npm test`: see scripts/verify-libreoffice.cjs. */
const { projects } = require('../../jest.config.cjs');

const [unit] = projects;

module.exports = {
  ...unit,
  displayName: 'libreoffice',
  rootDir: require('node:path').join(__dirname, '..', '..'),
  testMatch: ['verify', 'exported-file', 'grid-formulas', 'answer-sheet', 'decision-page', 'two-quotes'].map(
    (name) => `<rootDir>/test/libreoffice/${name}.ts`,
  ),
};
