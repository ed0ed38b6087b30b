import fc from 'fast-check';
import { toCsv } from '../../src/export/csv';
import { shownText } from '../../src/model/page/plain-text';
import { PAYLOADS } from './payloads';

/** Reads CSV as RFC 4180 has it, without the mark. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/y;
  field.lastIndex = 1;
  while (field.lastIndex < csv.length) {
    const found = field.exec(csv);
    if (found === null) throw new Error('not CSV');
    const [, own = '', end] = found;
    rows.at(-1)?.push(own.startsWith('"') ? own.slice(1, -1).replaceAll('""', '"') : own);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('starts with the mark of UTF-8 and ends every row with CRLF', () => {
  expect(
    toCsv([
      ['Offer', 'Rate'],
      ['Fin', 0.99],
    ]),
  ).toBe('\uFEFFOffer,Rate\r\nFin,0.99\r\n');
});

test('numbers are written in full, errors by name, blanks as nothing', () => {
  expect(read(toCsv([[0.1 + 0.2, 1e-7, -1, true, null, { error: '#N/A' }, 'a,"b"']]))).toEqual([
    ['0.30000000000000004', '1e-7', '-1', 'TRUE', '', '#N/A', 'a,"b"'],
  ]);
});

test('a text comes back as it is shown, behind an apostrophe where it could be a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 3 }), { minLength: 1 }),
      (rows) => {
        const back = read(toCsv(rows));
        const expected = rows.map((row) => row.map(shownText));
        expect(back.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
          expected.map((row) => row.map((text) => text.replace(/^'/, ''))),
        );
      },
    ),
  );
});

test('no payload starts with what a spreadsheet takes for a formula', () => {
  const fields = read(toCsv(PAYLOADS.map((text) => [text]))).flat();
  expect(fields).toHaveLength(PAYLOADS.length);
  const formulas = fields.filter((text) => /^[\s"]*[=+\-@\t\r|%＝＋－＠]/u.test(text.normalize('NFKC')));
  expect(formulas).toEqual([]);
});
