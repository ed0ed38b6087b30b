// @ts-check
/**
 * A webpack loader that leaves out of the records of terms what only a person reads: help, examples, places on forms and
 * sheets. Scripts that stand by themselves and show nothing (the catalogue, what simulates beside the page) would carry
 * these words a second time. A file in which nothing is found stops the build.
 */

const FOR_PEOPLE =
  /^ {4}(?:says|example|group|unit|place|isCommon|choices|sheet):\s*(?:\{[^}]*\}|\[[^\]]*\]|'[^']*'|[^,\n]*),\n/gm;

/** @this {{ resourcePath: string }} @param {string} source @returns {string} */
module.exports = function withoutWords(source) {
  const lean = source.replace(FOR_PEOPLE, '');
  if (lean === source) throw new Error(`${this.resourcePath} has no words of terms to leave out`);
  return lean;
};
