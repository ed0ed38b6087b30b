// @ts-check
/**
 * A webpack loader that leaves out of decimal.js what no price is computed by: angles, logarithms as such, other bases,
 * and functions of the class that only wrap a method; a tenth of the functions' bundle. They hang on a prototype, where
 * a minifier cannot tell that nobody calls them. What is not found stops the build; that none of it is called is held
 * by test/scripts/decimal-subset-loader.test.ts.
 */

/** Methods, as `P.<name> = …` in decimal.mjs. */
const METHODS = [
  'clampedTo',
  'cosine',
  'cubeRoot',
  'hyperbolicCosine',
  'hyperbolicSine',
  'hyperbolicTangent',
  'inverseCosine',
  'inverseHyperbolicCosine',
  'inverseHyperbolicSine',
  'inverseHyperbolicTangent',
  'inverseSine',
  'inverseTangent',
  'logarithm',
  'modulo',
  'sine',
  'tangent',
  'toBinary',
  'toFraction',
  'toHexadecimal',
  'toNearest',
  'toOctal',
];

const CUTS = [
  ...METHODS.map((name) => new RegExp(`^P\\.${name} = [^]*?^\\};\\r?\\n`, 'm')),
  /^ *Decimal\.(?!clone\b)(\w+) = \1;.*\r?\n/gm,
  /^PI = new Decimal\(PI\);\r?\n/m,
  // Of a text that is no decimal: what reads it as one of another base, up to where it is refused, and behind that.
  /^ {2}if \(isHex\.test\(str\)\)[^]*?\} else \{\r?\n(?= *throw )/m,
  /^ {2}\}\r?\n\r?\n *\/\/ Is there a binary exponent part[^]*?^ {2}return x;\r?\n/m,
];

/** @param {string} source decimal.mjs @returns {string} */
function decimalSubset(source) {
  return CUTS.reduce((text, cut) => {
    const rest = text.replace(cut, '');
    if (rest === text)
      throw new Error(`decimal.js no longer has ${cut.source}; see what may be left out of it.`);
    return rest;
  }, source);
}

module.exports = decimalSubset;
