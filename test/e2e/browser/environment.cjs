// @ts-check
const { TestEnvironment } = require('jest-environment-node');
const { chromium } = require('playwright-core');

/**
 * The world of a test file, as jest makes it, with the way to the browser in it: loaded once for a process, and outside of
 * that world, where each of its calls costs less.
 */
module.exports = class extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    super(...given);
    Object.assign(this.global, { chromium });
  }
};
