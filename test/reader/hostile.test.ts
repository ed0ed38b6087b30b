import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { inspectFile } from '../../src/reader/inspect-file';
import { readFiles, type FileSettings } from '../../src/reader/read-files';
import { file } from './read';

const SETTINGS: FileSettings = {
  format: 'columns',
  mapping: { columns: { at: 'time', author: 'author', customer: 'customer' }, authors: {} },
  order: undefined,
  zone: 'UTC',
};
const watch = { progress: () => undefined, isStopped: () => false };
const read = (...contents: BlobPart[]) =>
  readFiles(
    contents.map((own) => ({ file: file(own), settings: SETTINGS })),
    watch,
  );

const GOOD = '2026-01-01T10:00:00Z,customer,1';
const TABLE = `time,author,customer\n${GOOD}\n2026-01-01T10:00:05Z,ai,1\n`;

describe('every row is used, or rejected with a reason', () => {
  const line = fc.oneof(
    fc.constant(GOOD),
    fc.string({ unit: fc.constantFrom('a', ',', '"', '\0', 'ü', ' '), maxLength: 12 }),
    fc.constantFrom('"open,1,2', '2026-01-01,ai,', '=1+1,ai,1', '2026-01-01T10:00:00Z,ai,1,2,3'),
  );
  test('whatever the lines are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 30 }), async (lines) => {
        const text = `time,author,customer\n${lines.map((own) => `${own}\n`).join('')}`;
        const result = await read(text);
        const [counts] = result?.files ?? [];
        const rejected = Object.values(counts?.rejected ?? {}).reduce((sum, own) => sum + own, 0);
        expect(counts?.rows).toBe((counts?.used ?? 0) + rejected);
        expect(result?.rejections).toHaveLength(rejected);
        expect(result?.log.length).toBe(counts?.used);
        // A line of its own is never lost to another's quote, but where a whole field spans lines.
        const plain = lines.every((own) => !own.includes('"'));
        const good = lines.filter((own) => own === GOOD).length;
        if (plain) expect(counts?.used).toBeGreaterThanOrEqual(good);
      }),
    );
  });
});

describe('packed files', () => {
  test('a gzip is read as what is in it', async () => {
    const result = await read(gzipSync(TABLE) as Uint8Array<ArrayBuffer>);
    expect(result?.files).toEqual([{ rows: 2, used: 2, rejected: {}, broken: undefined }]);
  });

  test('one that is cut off gives what came before, and says so', async () => {
    const whole = gzipSync(TABLE + `${GOOD}\n`.repeat(50_000));
    const result = await read(whole.subarray(0, whole.length - 20) as Uint8Array<ArrayBuffer>);
    expect(result?.files[0]?.broken).toBe('damagedGzip');
  });

  test.each([
    ['', 'empty'],
    ['time,author,customer\n', 'noRecords'],
    [zipSync({ 'a.txt': new Uint8Array(9) }), 'damagedWorkbook'],
    [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damagedWorkbook'],
  ])('what holds nothing, or is no workbook, is refused: %#', async (content, why) => {
    expect(await inspectFile(file(content))).toEqual({ kind: 'unreadable', why });
  });
});

const sheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;
function workbook(worksheet: string) {
  const text = (own: string) => new TextEncoder().encode(own);
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return zipSync({
    '_rels/.rels': text(
      `<Relationships><Relationship Id="r1" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns:r="${types}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships><Relationship Id="r1" Type="${types}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': text(worksheet),
  });
}

describe('workbooks', () => {
  const cells = (own: readonly string[]) =>
    `<row>${own.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

  test('the first sheet with rows is read', async () => {
    const rows = cells(['time', 'author', 'customer']) + cells(['2026-01-01T10:00:00Z', 'ai', '1']);
    const result = await read(workbook(sheet(rows)));
    expect(result?.files).toEqual([{ rows: 1, used: 1, rejected: {}, broken: undefined }]);
  });

  test('entities that would grow are refused', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${sheet(cells(['&b;', 'x']))}`;
    expect(await inspectFile(file(workbook(laughs)))).toEqual({ kind: 'unreadable', why: 'damagedWorkbook' });
  });

  test('so is a part that inflates beyond the limit', async () => {
    const bomb = sheet(`<row>${' '.repeat(61_000_000)}</row>`);
    expect(await inspectFile(file(workbook(bomb)))).toEqual({ kind: 'unreadable', why: 'damagedWorkbook' });
  });
});

test('several files are one log, and reading stops when it is told to', async () => {
  const result = await read(TABLE, `${TABLE}nonsense\n`);
  expect(result?.log.parts()).toEqual([expect.objectContaining({ length: 4, customers: 1 })]);
  expect(result?.rejections).toEqual([{ file: 1, row: 4, reason: 'columns', got: '1' }]);
  const stopped = await readFiles([{ file: file(TABLE), settings: SETTINGS }], {
    ...watch,
    isStopped: () => true,
  });
  expect(stopped).toBeUndefined();
});
