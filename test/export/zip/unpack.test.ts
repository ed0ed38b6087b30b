import { deflateSync, strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { sentence } from '../../../src/core/fault/sentence';
import { pack } from '../../../src/export/zip/pack';
import { unpack } from '../../../src/export/zip/unpack';
import { runs } from '../../runs';

const FILES = [
  { path: '[Content_Types].xml', text: '<Types/>' },
  { path: 'xl/workbook.xml', text: 'é 表 \u{1F600} '.repeat(5000) },
];
const LIMITS = { fileBytes: 100_000, entries: 10, entryBytes: 50_000, allBytes: 80_000 };

/** What opening and reading every entry comes to: texts, or the first sentence of refusal. */
function outcome(bytes: Uint8Array, limits = LIMITS): Record<string, string | undefined> | string {
  const file = unpack(bytes, limits);
  if (!file.ok) return file.faults.map(sentence).join(' ');
  const texts: Record<string, string | undefined> = {};
  for (const path of file.value.paths) {
    const text = file.value.read(path);
    if (!text.ok) return text.faults.map(sentence).join(' ');
    texts[path] = text.value;
  }
  return texts;
}

test('what pack packs, unpack unpacks', () => {
  const file = unpack(pack(FILES));
  expect(file.ok && file.value.paths).toEqual(FILES.map(({ path }) => path));
  for (const { path, text } of FILES)
    expect(file.ok && file.value.read(path)).toEqual({ ok: true, value: text });
  expect(file.ok && file.value.read('other')).toEqual({ ok: true, value: undefined });
});

test('capital letters of a path make no difference, nor does a slash before it', () => {
  const file = unpack(pack([{ path: '/xl/SharedStrings.xml', text: 'a' }]));
  expect(file.ok && file.value.has('xl/sharedStrings.xml')).toBe(true);
  expect(file.ok && file.value.read('xl/sharedstrings.xml')).toEqual({ ok: true, value: 'a' });
});

test('the same files make the same bytes', () => {
  expect(pack(FILES)).toEqual(pack(FILES));
});

test('stored entries are read, folders are none', () => {
  const bytes = zipSync({ 'a/': new Uint8Array(), 'a/b.txt': [strToU8('text'), { level: 0 }] });
  expect(outcome(bytes)).toEqual({ 'a/b.txt': 'text' });
});

describe('limits', () => {
  const zeros = (size: number) => zipSync({ a: new Uint8Array(size), b: new Uint8Array(size) }, { level: 9 });

  test('an entry that inflates beyond its limit', () => {
    expect(outcome(zeros(60_000))).toBe('File: it is too large: its part a inflates to more than is read.');
  });

  test('entries that together inflate beyond the limit', () => {
    expect(outcome(zeros(45_000))).toBe('File: it is too large: its part b inflates to more than is read.');
  });

  test('a gigabyte of zeros is given up early, whatever size it declares', () => {
    const bomb = zipSync({ a: deflateSync(new Uint8Array(50_000_000), { level: 9 }) }, { level: 0 });
    const view = new DataView(bomb.buffer);
    // The inner deflate stream as the entry's own: method 8, declared to be a hundred bytes.
    const central = bomb.length - 22 - 46 - 1;
    view.setUint16(8, 8, true);
    view.setUint16(central + 10, 8, true);
    view.setUint32(central + 24, 100, true);
    expect(outcome(bomb)).toBe('File: it is too large: its part a inflates to more than is read.');
  });

  test('too many entries, and too many bytes', () => {
    const many = zipSync(
      Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`${index}`, new Uint8Array(1)])),
    );
    expect(outcome(many)).toBe('File: it is too large: it holds more than 10 parts.');
    expect(outcome(new Uint8Array(100_001))).toBe(
      'File: it is too large: its 100001 bytes are more than 100000.',
    );
  });
});

describe('what is no such zip', () => {
  const good = pack(FILES);

  test.each([
    ['nothing', new Uint8Array()],
    ['text', strToU8('PK and so on')],
    ['a cut zip', good.slice(0, -30)],
    ['a zip with its start cut', good.slice(40)],
  ])('%s', (_what, bytes) => {
    expect(outcome(bytes)).toMatch(
      /^File: (it is not an \.xlsx file, or it is damaged|its part .* is damaged)\.$/,
    );
  });

  test('two entries of one name', () => {
    const bytes = zipSync({ aa: strToU8('1'), ab: strToU8('2') });
    const text = Buffer.from(bytes).toString('latin1').replaceAll('ab', 'aa');
    expect(outcome(new Uint8Array(Buffer.from(text, 'latin1')))).toBe(
      'File: it holds two parts of the same name.',
    );
  });

  const flagged = (offset: number, value: number) => {
    const bytes = zipSync({ a: strToU8('text') });
    new DataView(bytes.buffer).setUint16(bytes.length - 22 - 46 - 1 + offset, value, true);
    return outcome(bytes);
  };

  test('an entry that is packed in another way', () => {
    expect(flagged(10, 12)).toBe('File: it is not an .xlsx file, or it is damaged.');
  });

  test('an entry that is encrypted', () => {
    expect(flagged(8, 1)).toMatch(
      /^File: it is protected by a password; open it in Excel, remove the password/,
    );
  });

  /** A compound file with a stream of a name, as far as it is looked at. */
  const compound = (stream: string) =>
    new Uint8Array([
      ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)],
      ...Buffer.from(stream, 'utf16le'),
    ]);

  test('a workbook with a password, and one of an older Excel', () => {
    expect(outcome(compound('EncryptionInfo\0EncryptedPackage'))).toMatch(
      /^File: it is protected by a password; open it in Excel, remove the password/,
    );
    expect(outcome(compound('Workbook'))).toBe(
      'File: it is a file of an older Excel (.xls); open it in Excel and save it as .xlsx.',
    );
  });

  test('any bytes changed: a result, never a crash', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const bytes = good.slice();
          for (const [place, value] of changes) bytes[place] = value;
          expect(['string', 'object']).toContain(typeof outcome(bytes));
        },
      ),
      { numRuns: runs(500) },
    );
  });
});
