import { gzipSync } from 'node:zlib';
import { inspectFile } from '../../src/reader/inspect-file';
import { ValueSplitter } from '../../src/reader/json/split-values';
import { readFiles } from '../../src/reader/read-files';
import { RowSplitter } from '../../src/reader/text/split-rows';

/** A .gz of a hundred kilobytes that unpacks to a hundred megabytes. */

const SETTINGS = {
  format: 'columns',
  mapping: { columns: { at: 'time', author: 'author', customer: 'customer' }, authors: {} },
  order: undefined,
  zone: 'UTC',
};
const MEGABYTE = 1_000_000;

/** So many megabytes of one text, packed; a gzip of several members is one. */
function packed(text: string, megabytes: number): Blob {
  const member = gzipSync(Buffer.alloc(10 * MEGABYTE, text)) as Uint8Array<ArrayBuffer>;
  return new Blob(Array.from({ length: megabytes / 10 }, () => member));
}

test.each([
  ['zeros', '\0'],
  ['a list without an end', '['],
  ['what follows a list', '[] '],
])(
  '%s: refused once it is far more than an export can be',
  async (_, text) => {
    const bomb = packed(text, 110);
    expect(bomb.size).toBeLessThan(MEGABYTE);
    const read = await readFiles([{ file: bomb, settings: SETTINGS }], {
      progress: () => undefined,
      isStopped: () => false,
    });
    expect(read?.files[0]?.broken).toBe('bomb');
    expect(read?.log.length).toBe(0);
  },
  120_000,
);

test('it is refused as it is looked at, before anybody reads it', async () => {
  expect(await inspectFile(packed('\0', 110))).toEqual({ kind: 'unreadable', why: 'bomb' });
}, 120_000);

describe('however much comes, no more is kept than the longest row or value', () => {
  const silent = { row: () => undefined, value: () => undefined, rejected: () => undefined };
  const most = <T>(splitter: { readonly held: number; push(piece: T): void }, piece: T) =>
    Math.max(...Array.from({ length: 40 }, () => (splitter.push(piece), splitter.held)));
  const megabyte = (text: string) => text.repeat(MEGABYTE / text.length);
  test.each(['a', '"', 'a,', '\0', '"a\n'])('rows of %j', (text) => {
    const bytes = new TextEncoder().encode(megabyte(text));
    expect(most(new RowSplitter(',', silent), bytes)).toBeLessThan(6 * MEGABYTE);
  });
  test.each(['[', '[] ', '[1] [2] '])('values of %j', (text) => {
    expect(most(new ValueSplitter(silent), megabyte(text))).toBeLessThan(35 * MEGABYTE);
  });
});
