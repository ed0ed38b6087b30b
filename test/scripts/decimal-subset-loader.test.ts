import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal as Whole } from 'decimal.js';
import decimalSubset from '../../scripts/decimal-subset-loader.cjs';
import { ROOT } from '../../scripts/root.cjs';

const source = readFileSync(join(ROOT, 'node_modules', 'decimal.js', 'decimal.mjs'), 'utf8');
const subset = decimalSubset(source);

/** The class that a text of decimal.mjs makes. */
function classOf(text: string): typeof Whole {
  const body = text.replace(/^export var /m, 'var ').replace(/^export default .*$/m, '');
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- the bundle's own text
  return new Function(`${body}; return Decimal;`)() as typeof Whole;
}

const methodsOf = (text: string) =>
  [...text.matchAll(/^P\.(\w+) = (?:P\.(\w+) = )?function/gm)].flatMap(([, name = '', alias]) =>
    alias === undefined ? [name] : [name, alias],
  );
const kept = new Set(methodsOf(subset));
const dropped = methodsOf(source).filter((name) => !kept.has(name));

describe('the part of decimal.js that the functions are built with', () => {
  test('leaves out methods that neither the core nor what is kept calls', () => {
    const files = ['core', 'functions'].flatMap((room) =>
      readdirSync(join(ROOT, 'src', room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.name.endsWith('.ts'))
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')),
    );
    // Math has a logarithm of its own.
    const calls = files.join('\n').replaceAll('Math.', '');
    expect(dropped.length).toBeGreaterThan(30);
    expect(dropped.filter((name) => new RegExp(`\\.${name}\\(`).test(calls))).toEqual([]);
    expect(calls).not.toMatch(/\b(?:Decimal|Exact)\.(?!clone|ROUND_)\w+\(/);
  });

  test('computes what the whole of it computes', () => {
    const Part = classOf(subset);
    const settings = { precision: 50, rounding: Whole.ROUND_HALF_UP } as const;
    const [whole, part] = [Whole.clone(settings), Part.clone(settings)];
    const results = [whole, part].map((Dec) => {
      const values = ['0.1', '-7', '3.14159', '1e-12', '123456789.987654321'].map((text) => new Dec(text));
      return values.flatMap((a) =>
        values.flatMap((b) =>
          [a.plus(b), a.minus(b), a.times(b), a.div(b), a.abs().pow(b.toDecimalPlaces(1)), a.abs().sqrt()]
            .concat(a.abs().gt(100) ? [] : a.exp(), a.floor(), a.ceil(), a.neg(), a.toSignificantDigits(3))
            .map(String)
            .concat(a.toFixed(4), String(a.cmp(b)), String(a.toNumber())),
        ),
      );
    });
    expect(results[1]).toEqual(results[0]);
  });

  test('reads the same texts, and refuses those of other bases, which no cell or file can say', () => {
    const Part = classOf(subset);
    for (const text of ['-0', '+.5', '1_000.5', 'Infinity', '-Infinity', 'NaN', '1e400'])
      expect(new Part(text).toString()).toBe(new Whole(text).toString());
    for (const text of ['', 'a', '0x10', '0b1.1', '0o7p1', '1__0', '_1'])
      expect(() => new Part(text)).toThrow('Invalid argument');
  });

  test('a decimal.js that has changed stops the build', () => {
    expect(() => decimalSubset(source.replace('P.cosine = ', 'P.cosines = '))).toThrow('no longer has');
  });
});
