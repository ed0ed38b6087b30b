import fc from 'fast-check';
import { readFiles, type FileSettings } from '../../../src/reader/read-files';
import { file } from '../read';

const SETTINGS: FileSettings = {
  format: 'columns',
  mapping: {
    columns: { at: 'at', author: 'who', customer: 'customer', conversation: 'id', channel: 'channel' },
    authors: { Kollegin: 'human' },
  },
  order: undefined,
  zone: 'Europe/Berlin',
};
const NAMES = ['at', 'who', 'customer', 'id', 'channel', 'said'];

async function read(text: BlobPart, settings = SETTINGS) {
  const watch = { progress: () => undefined, isStopped: () => false };
  const result = await readFiles([{ file: file(text), settings }], watch);
  if (result === undefined) throw new Error('stopped');
  const { log, files, rejections } = result;
  const parts = log.parts().map(({ length, customer, channel, conversation, author, instant, ...rest }) => ({
    ...rest,
    rows: Array.from({ length }, (_, row) =>
      [customer, channel, conversation, author, instant].map((column) => column?.[row]),
    ),
  }));
  return { parts, ids: log.conversationIds(), files, rejections };
}

/** Cells as exports have them, and as nobody would write them. */
const CELLS = [
  fc.constantFrom(
    ...['2026-01-28T10:15:23.878Z', '2026-01-28 10:15:23', ' 2026-01-28T10:15:23Z\u00a0', '1768413600'],
    ...[
      '2026-03-29 02:30:00',
      '2026-02-30T00:00:00Z',
      '03/04/2026',
      'gestern',
      '',
      '２０２６-01-28T10:15:23Z',
    ],
  ),
  fc.constantFrom('customer', ' AI ', 'Kollegin', 'Bot', 'niemand', '', '\u00a0', 'agent', 'Kündin', '"ai"'),
  fc.constantFrom('1', ' 1', '1\u00a0', 'Zoë', '', '\u00a0', 'a "b"', '__proto__', '漢', '\u2003'),
  fc.constantFrom('', 'c1', 'c1 ', 'é', 'a, b'),
  fc.constantFrom('chat', 'Chat', 'E-Mail', 'Rückruf', ''),
  fc.constantFrom('', 'Hello', 'Grüße, "Zoë" 😀'),
] as const;

test('rows that are read from their bytes come to what the same objects of JSON come to', async () => {
  const row = fc.tuple(...CELLS).map((cells) => cells.map(String));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const quoted = [NAMES, ...rows].map((cells) =>
        cells.map((cell) => (/["\s,]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
      );
      const objects = rows.map((cells) =>
        JSON.stringify(Object.fromEntries(NAMES.map((n, at) => [n, cells[at]]))),
      );
      const [table, json] = [await read(quoted.join('\n')), await read(objects.join('\n'))];
      // A row of a table stands on the line after its header's.
      const lines = json.rejections.map((own) => ({ ...own, row: own.row + 1 }));
      expect(table).toEqual({ ...json, rejections: lines });
    }),
  );
});

test('Windows-1252 is read in them, too', async () => {
  const bytes = Uint8Array.from('at,who,customer,id,channel\n1768413600,ai,Zo\xeb,\x80,chat\n', (own) =>
    own.charCodeAt(0),
  );
  expect(await read(bytes)).toMatchObject({ ids: ['', '€'], files: [{ rows: 1, used: 1 }] });
});

test('more words than anybody remembers are looked up as before', async () => {
  const words = Array.from({ length: 1500 }, (_, place) => `1768413600,word ${place},1,,chat\n`);
  const { files } = await read(`at,who,customer,id,channel\n${words.join('')}1768413600,Kollegin,1,,chat\n`);
  expect(files).toEqual([{ rows: 1501, used: 1, rejected: { unknownAuthor: 1500 }, broken: undefined }]);
});
