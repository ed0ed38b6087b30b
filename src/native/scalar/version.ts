import type { Converter } from '../converter.js';

/** The version and the catalogue's date that the cells show now, as text: they belong to the figures computed with them. */
export const version: Converter = ({ shown }) => {
  const row = shown?.[0] ?? [];
  const contents = row.flatMap((text) => (typeof text === 'string' ? [{ kind: 'text' as const, text }] : []));
  return contents.length > 0 && contents.length === row.length
    ? [contents]
    : 'the version inside a formula cannot be told';
};
