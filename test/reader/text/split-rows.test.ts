import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { ROOT } from '../../../scripts/root.cjs';
import { rowsOf } from '../read';

const SPECTRUM = join(ROOT, 'node_modules/csv-spectrum');
const objects = ([header = [], ...rows]: string[][]) =>
  rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at]])));

describe('csv-spectrum', () => {
  const names = readdirSync(join(SPECTRUM, 'csvs')).map((name) => name.replace(/\.csv$/, ''));
  const isRight = (name: string) => {
    const read = (folder: string, ending: string) =>
      readFileSync(join(SPECTRUM, folder, `${name}.${ending}`), 'utf8');
    const { rows, rejected } = rowsOf(read('csvs', 'csv'));
    return (
      rejected.length === 0 &&
      JSON.stringify(objects(rows)) === JSON.stringify(JSON.parse(read('json', 'json')))
    );
  };

  test('is read right but for one, whose expectation is not what stands in its file', () => {
    expect(names).toHaveLength(12);
    expect(names.filter((name) => !isRight(name))).toHaveLength(1);
  });
});

/** Fields that csv-parse and the standard agree on. */
const field = fc.string({
  unit: fc.constantFrom('a', 'ä', ' ', ',', '"', '\n', '\r\n', '1', '😀'),
  maxLength: 6,
});
const table = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
const quoted = (own: string) => (/[",\r\n]/.test(own) ? `"${own.replaceAll('"', '""')}"` : own);

describe('what is well formed', () => {
  test('is read as csv-parse reads it, in pieces of any size', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        (rows, end, piece) => {
          const text = rows.map((row) => row.map(quoted).join(',')).join(end) + end;
          const wanted = parse(text, { skip_empty_lines: true });
          // A comma in every row: nothing else can be told for the delimiter.
          expect(rowsOf(text, piece)).toEqual({ rows: wanted, rejected: [] });
        },
      ),
    );
  });

  test.each([
    [
      'a;b\n1,5;2\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'a\tb\r\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'sep=|\na|b\n1|2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\r1,2\r\n3,4\n',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a,b\n\n1,2\n\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a,b\n5" screen,2\n',
      [
        ['a', 'b'],
        ['5" screen', '2'],
      ],
    ],
    [
      'a,b\n1,2,,\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
  ])('%j', (text, rows) => {
    expect(rowsOf(text)).toEqual({ rows, rejected: [] });
    expect(rowsOf(text, 1)).toEqual({ rows, rejected: [] });
  });
});

describe('what is not', () => {
  test.each([
    ['a,b\n"1,2\n3,4\n', 'unterminatedQuote', [['3', '4']]],
    [
      'a,b\n1,"2\n3,"4"\n5,6\n',
      'textAfterQuote',
      [
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    ['a,b\n1\n3,4\n', 'columns', [['3', '4']]],
    ['a,b\n1,2,3\n3,4\n', 'columns', [['3', '4']]],
    ['a,b\n1,\0\n3,4\n', 'nul', [['3', '4']]],
    [`a,b\n1,${'x'.repeat(1_000_001)}\n3,4\n`, 'tooLong', [['3', '4']]],
    [`a,b\n1,"${'x'.repeat(1_000_001)}"\n3,4\n`, 'tooLong', [['3', '4']]],
  ])('costs its own row and no other: %#', (text, reason, rows) => {
    for (const piece of [text.length, 70_000]) {
      const read = rowsOf(text, piece);
      expect(read.rows.slice(1)).toEqual(rows);
      expect(read.rejected).toEqual([{ reason, line: 2, got: expect.any(String) as string }]);
    }
  });

  test('rows that a stray quote swallows come back', () => {
    const text = 'a,b,c\n1,2,"x\n3,4,5\n6,7,"\n8,9,0\n';
    const { rows, rejected } = rowsOf(text);
    // What looks like one field over three lines is one: nothing shows that it was not meant.
    expect(rows.slice(1)).toEqual([
      ['1', '2', 'x\n3,4,5\n6,7,'],
      ['8', '9', '0'],
    ]);
    expect(rejected).toEqual([]);
    expect(rowsOf('a,b\n1,2,"x\n3,4\n5,6,"\n8,9\n').rows.slice(1)).toEqual([
      ['3', '4'],
      ['8', '9'],
    ]);
  });

  test('bytes that are no letters are read as a text has them, field by field', () => {
    const byte = fc.constantFrom(...[0x61, 0x2c, 0x22, 0x0a, 0x80, 0xbc, 0xc3, 0xe2, 0xf0, 0x9f, 0xff]);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), fc.integer({ min: 1, max: 7 }), (own, piece) => {
        const bytes = Uint8Array.from([0x78, 0x2c, 0x79, 0x0a, ...own]);
        expect(rowsOf(bytes, piece)).toEqual(rowsOf(new TextDecoder().decode(bytes)));
      }),
    );
  });

  test('a field of a million letters is read, whatever bytes they take', () => {
    for (const [field, count] of [
      ['ü', 1_000_000],
      ['😀', 500_000],
      ['漢', 1_000_001],
    ] as const) {
      const { rows, rejected } = rowsOf(`a,b\n1,"${field.repeat(count)}"\n3,4\n`, 2 ** 18);
      const isRead = count * field.length <= 1_000_000;
      expect([rows.length, rejected.map(({ reason }) => reason)]).toEqual(
        isRead ? [3, []] : [2, ['tooLong']],
      );
    }
  });

  test('pieces of any size give the same', () => {
    const hostile = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', '\0', ';'), maxLength: 60 });
    fc.assert(
      fc.property(hostile, fc.integer({ min: 1, max: 7 }), (own, piece) => {
        const text = `x,y\n${own}`;
        expect(rowsOf(text, piece)).toEqual(rowsOf(text));
      }),
    );
  });
});
