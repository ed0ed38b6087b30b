/** One file of a zip, as its central directory names it. */
export interface Entry {
  readonly path: string;
  readonly method: 'stored' | 'deflated';
  /** As it stands in the zip, compressed or not. */
  readonly data: Uint8Array;
}

/** Marks of a zip's records, and the sizes of their fixed parts. @source APPNOTE 6.3, .ZIP File Format Specification */
const END = { mark: 0x06054b50, size: 22 } as const;
const CENTRAL = { mark: 0x02014b50, size: 46 } as const;
const LOCAL = { mark: 0x04034b50, size: 30 } as const;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;

/**
 * The entries of a zip by its central directory; undefined where the bytes are no zip, or one that no .xlsx is: split,
 * of 4 GB and more, or compressed in another way. Sizes are those of the bytes at hand: what an entry says of its
 * inflated size is not believed.
 */
export function readDirectory(bytes: Uint8Array): Entry[] | 'encrypted' | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let place = view.getUint32(end + 16, true);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(bytes, view, place);
    if (entry === undefined || entry === 'encrypted') return entry;
    place = entry.next;
    // A folder has no content.
    if (!entry.path.endsWith('/')) entries.push(entry);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END.size;
  for (let place = last; place >= Math.max(0, last - LONGEST_COMMENT); place -= 1) {
    if (view.getUint32(place, true) === END.mark) return place;
  }
  return undefined;
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  place: number,
): (Entry & { readonly next: number }) | 'encrypted' | undefined {
  if (!holds(view, place, CENTRAL)) return undefined;
  if ((view.getUint16(place + 8, true) & ENCRYPTED) !== 0) return 'encrypted';
  const method = methodOf(view.getUint16(place + 10, true));
  const size = view.getUint32(place + 20, true);
  const nameLength = view.getUint16(place + 28, true);
  const rest = view.getUint16(place + 30, true) + view.getUint16(place + 32, true);
  const local = view.getUint32(place + 42, true);
  if (method === undefined || !holds(view, local, LOCAL)) return undefined;
  const start = local + LOCAL.size + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const name = place + CENTRAL.size;
  if (start + size > bytes.length || name + nameLength > bytes.length) return undefined;
  const path = new TextDecoder()
    .decode(bytes.subarray(name, name + nameLength))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
  return { path, method, data: bytes.subarray(start, start + size), next: name + nameLength + rest };
}

function holds(
  view: DataView,
  place: number,
  record: { readonly mark: number; readonly size: number },
): boolean {
  return place + record.size <= view.byteLength && view.getUint32(place, true) === record.mark;
}

function methodOf(code: number): Entry['method'] | undefined {
  return code === 0 ? 'stored' : code === 8 ? 'deflated' : undefined;
}
