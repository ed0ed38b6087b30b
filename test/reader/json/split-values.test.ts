import fc from 'fast-check';
import { ValueSplitter } from '../../../src/reader/json/split-values';

function valuesOf(text: string, piece = text.length || 1) {
  const values: unknown[] = [];
  const rejected: [string, number][] = [];
  const splitter = new ValueSplitter({
    value: (value) => values.push(value),
    rejected: (reason, place) => rejected.push([reason, place]),
  });
  for (let at = 0; at < text.length; at += piece) splitter.push(text.slice(at, at + piece));
  splitter.end();
  return { values, rejected };
}

const object = fc.dictionary(fc.string(), fc.jsonValue());

test.each(['array', 'lines', 'pretty lines', 'pretty array'] as const)('%s', (layout) => {
  fc.assert(
    fc.property(
      fc.array(object, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
      (values, piece) => {
        const text = {
          array: JSON.stringify(values),
          lines: values.map((own) => JSON.stringify(own)).join('\n'),
          'pretty lines': values.map((own) => JSON.stringify(own, null, 2)).join('\n'),
          'pretty array': JSON.stringify(values, null, 2),
        }[layout];
        // What JSON cannot hold apart, such as -0, is gone in the text.
        expect(valuesOf(text, piece)).toEqual({ values: JSON.parse(JSON.stringify(values)), rejected: [] });
      },
    ),
  );
});

test.each([
  ['{"a":1}\n{"a":\n{"a":3}\n', [{ a: 1 }, { a: 3 }], [['notJson', 2]]],
  ['{"a":1}\n{"a":"x\n{"a":3}\n', [{ a: 1 }, { a: 3 }], [['notJson', 2]]],
  ['{"a":1}\nnonsense\n{"a":3}\n', [{ a: 1 }, { a: 3 }], [['notJson', 2]]],
  ['[{"a":1},{"a":},{"a":3}]', [{ a: 1 }, { a: 3 }], [['notJson', 2]]],
  ['[{"a":1},{"a":2', [{ a: 1 }], [['notJson', 2]]],
  ['[]', [], []],
])('a value that cannot be read costs no other: %s', (text, values, rejected) => {
  for (const piece of [1, 3, text.length]) expect(valuesOf(text, piece)).toEqual({ values, rejected });
});
