import { AUTHOR, type MessageColumns } from '../../../src/core/evidence/messages';
import { FORMATS } from '../../../src/reader/formats';
import { inspectFile } from '../../../src/reader/inspect-file';
import { readFiles, type FileSettings } from '../../../src/reader/read-files';
import { file } from '../read';
import { SAMPLES } from './samples';

const watch = { progress: () => undefined, isStopped: () => false };

/** The columns of a log without a message. */
const NOTHING: MessageColumns = {
  ...{ length: 0, customer: [], customers: 0, channel: [], channels: [], topics: [] },
  ...{ author: [], instant: [] },
};

/** Reads a file as it shows itself, on the clock of Berlin where it names none. */
async function readAsShown(text: string, chosen: Partial<FileSettings> = {}) {
  const found = await inspectFile(file(text), chosen.mapping);
  if (found.kind !== 'readable') throw new Error(found.why);
  const { detected, mapping, order, zone = 'Europe/Berlin' } = found.inspection;
  const settings: FileSettings = {
    format: detected?.format ?? 'columns',
    mapping,
    order: order === 'ask' ? undefined : order,
    zone,
    ...chosen,
  };
  const read = await readFiles([{ file: file(text), settings }], watch);
  if (read === undefined) throw new Error('stopped');
  const [columns = NOTHING] = read.log.parts();
  return { read, columns, inspection: found.inspection };
}

const NAMES = Object.keys(AUTHOR);

describe('exports that are known by their columns', () => {
  test('each has a sample', () => {
    expect([...new Set(SAMPLES.map(({ format }) => format))].sort()).toEqual(
      FORMATS.map(({ id }) => id).sort(),
    );
  });

  test.each(SAMPLES)(
    '$name',
    async ({ text, format, authors, channels, first, customers, rejected = {} }) => {
      const { read, columns, inspection } = await readAsShown(text);
      expect(inspection.detected?.format).toBe(format);
      expect([...Array(columns.length).keys()].map((row) => NAMES[columns.author[row] ?? 9])).toEqual(
        authors,
      );
      expect(columns.channels).toEqual(channels);
      const instants = Array.from(columns.instant).slice(0, columns.length);
      expect(Math.min(...instants)).toBe(Date.parse(first) * 1000);
      expect(new Set(Array.from(columns.customer).slice(0, columns.length)).size).toBe(customers);
      const [counts] = read.files;
      expect(counts?.rejected).toEqual(rejected);
      const refused = Object.values(rejected).reduce((sum, own) => sum + own, 0);
      expect(counts?.rows).toBe((counts?.used ?? 0) + refused);
    },
  );
});

describe('any other table', () => {
  const TABLE = [
    'Gesendet am;Absender;Kundennummer;Kanal',
    '23.09.2026 18:23;Kunde;1;Chat',
    '23.09.2026 18:24;KI;1;Chat',
    '24.09.2026 18:24;Kollegin;1;Chat',
    'gestern;KI;1;Chat',
    '24.09.2026 19:00;KI;;Chat',
  ].join('\r\n');

  test('is read by the columns that their names suggest', async () => {
    const { read, columns, inspection } = await readAsShown(TABLE);
    expect(inspection).toMatchObject({
      detected: undefined,
      mapping: {
        columns: { at: 'Gesendet am', author: 'Absender', customer: 'Kundennummer', channel: 'Kanal' },
      },
      authorWords: ['Kunde', 'KI', 'Kollegin'],
      order: 'dayFirst',
      needsZone: true,
    });
    expect(columns.length).toBe(2);
    expect(columns.instant[0]).toBe(Date.parse('2026-09-23T16:23:00Z') * 1000);
    expect(read.rejections).toEqual([
      { file: 0, row: 4, reason: 'unknownAuthor', got: 'Kollegin' },
      { file: 0, row: 5, reason: 'unknownInstant', got: 'gestern' },
      { file: 0, row: 6, reason: 'noCustomer', got: '' },
    ]);
  });

  test('messages as Freshchat states them need no format of their own', async () => {
    const shared = {
      conversation_id: 'c',
      message_type: 'normal',
      message_parts: [{ text: { content: 'Hi' } }],
    };
    const messages = ['user', 'bot', 'agent', 'system'].map((actor_type, at) => ({
      ...shared,
      ...{ actor_type, actor_id: `${actor_type}-1`, created_time: `2026-01-09T18:02:1${at}.000Z` },
    }));
    const { columns, inspection } = await readAsShown(JSON.stringify(messages));
    expect(inspection.mapping.columns).toEqual({
      ...{ at: 'created_time', author: 'actor_type', conversation: 'conversation_id' },
    });
    expect(Array.from(columns.author).slice(0, 4)).toEqual(
      ['customer', 'ai', 'human', 'system'].map((own) => NAMES.indexOf(own)),
    );
  });

  test('a word can be given its meaning', async () => {
    const { inspection } = await readAsShown(TABLE);
    const mapping = { ...inspection.mapping, authors: { Kollegin: 'human' as const } };
    const { columns } = await readAsShown(TABLE, { mapping });
    expect(columns.length).toBe(3);
  });

  test('where nothing shows which number is the day it is asked for, and rows wait for the answer', async () => {
    const text = 'time,author,customer id\n03/04/2026 10:00,bot,1\n05/06/2026 10:00,user,1\n';
    const asked = await readAsShown(text);
    expect(asked.inspection.order).toBe('ask');
    expect(asked.read.files[0]?.rejected).toEqual({ unknownInstant: 2 });
    const { columns } = await readAsShown(text, { order: 'monthFirst', zone: 'UTC' });
    expect(columns.instant[0]).toBe(Date.parse('2026-03-04T10:00:00Z') * 1000);
  });

  test('headers that name what objects inherit are headers like others', async () => {
    const text = 'time,author,customer id,__proto__,constructor\n2026-01-01T10:00Z,bot,1,a,b\n';
    const { columns } = await readAsShown(text);
    expect(columns.length).toBe(1);
    const json = '{"__proto__":{"author":"bot"},"time":"2026-01-01T10:00Z","customer_id":"1"}';
    const { read } = await readAsShown(json);
    expect(read.files[0]?.used).toBe(0);
    expect(({} as Record<string, unknown>)['author']).toBeUndefined();
  });
});
