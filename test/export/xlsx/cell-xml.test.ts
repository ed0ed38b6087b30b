import fc from 'fast-check';
import { cellXml, needsQuote } from '../../../src/export/xlsx/cell-xml';
import { sheetCells } from '../../../src/export/xlsx/sheet-cells';
import { childOf, parseXml } from '../../../src/export/xml/parse';
import { shownText } from '../../../src/model/page/plain-text';
import type { Content } from '../../../src/model/page/sheet';
import { PAYLOADS } from '../payloads';

const AT = { address: 'A1', style: 3, shown: undefined } as const;

/** The cell as a reader of the file finds it. */
function readBack(content: Content) {
  const sheet = parseXml(
    `<worksheet><sheetData><row r="1">${cellXml(content, AT)}</row></sheetData></worksheet>`,
    'sheet',
  );
  if (!sheet.ok) throw new Error('no XML');
  const cells = sheetCells(sheet.value, { texts: [], isUncalculated: false });
  const row = childOf(childOf(sheet.value, 'sheetData'), 'row');
  return {
    value: cells.ok ? cells.value.get(0)?.get(0)?.value : undefined,
    formula: childOf(childOf(row, 'c'), 'f'),
  };
}

test('every double comes back to its last bit', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(readBack({ kind: 'number', value }).value).toBe(value + 0 === 0 ? Number(String(value)) : value);
    }),
  );
});

test('any text comes back as it is shown, and is no formula', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...PAYLOADS, '_x0041_', '_x005F_x0041_')),
      (text) => {
        expect(readBack({ kind: 'text', text })).toEqual({ value: shownText(text), formula: undefined });
      },
    ),
  );
});

test('what a formula showed stands beside it, by its kind', () => {
  const formula = { kind: 'formula', formula: '=A2<"b"' } as const;
  const written = (shown: Parameters<typeof cellXml>[1]['shown']) => cellXml(formula, { ...AT, shown });
  const start = (kind: string) => `<c r="A1" s="3"${kind}><f>A2&lt;&quot;b&quot;</f>`;
  expect(written(undefined)).toBe(`${start('')}</c>`);
  expect(written(1.5)).toBe(`${start('')}<v>1.5</v></c>`);
  expect(written('=1')).toBe(`${start(' t="str"')}<v>=1</v></c>`);
  expect(written(true)).toBe(`${start(' t="b"')}<v>1</v></c>`);
  expect(written({ error: '#N/A' })).toBe(`${start(' t="e"')}<v>#N/A</v></c>`);
});

test('words need no mark of a text; what Excel would read as something else does', () => {
  const needing = (text: string) => needsQuote({ kind: 'text', text });
  expect(['Offer', 'per session', 'Über'].filter(needing)).toEqual([]);
  expect(['=1', '+1', '1', '65%', '2026-01-31', 'TRUE', "'a"].filter((text) => !needing(text))).toEqual([]);
});
