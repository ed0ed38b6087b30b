import { strToU8, zipSync, type Zippable } from 'fflate';

/** A file inside a package: its path without a leading slash, and its text. */
export interface Packed {
  readonly path: string;
  readonly text: string;
}

/** The earliest time that a zip can hold: the same content makes the same bytes on every day. */
const NO_TIME = new Date(1980, 0, 1);

/** The bytes of a zip with these files in this order. */
export function pack(files: readonly Packed[]): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]));
  return zipSync(entries, { level: 6, mtime: NO_TIME });
}
