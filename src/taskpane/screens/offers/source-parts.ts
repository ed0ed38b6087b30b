/** A piece of a source: words, or an address that can be opened. */
interface SourcePart {
  readonly text: string;
  /** Only https addresses are links. */
  readonly href?: string;
}

const ADDRESS = /https:\/\/[^\s;,<>"')]+/g;

/** A source as it is written, its addresses apart from the words around them. */
export function sourceParts(source: string): SourcePart[] {
  const parts: SourcePart[] = [];
  let end = 0;
  for (const { 0: found, index } of source.matchAll(ADDRESS)) {
    const address = found.replace(/[.:!?]+$/, '');
    parts.push({ text: source.slice(end, index) }, { text: shown(address), href: address });
    end = index + address.length;
  }
  return [...parts, { text: source.slice(end) }].filter(({ text }) => text !== '');
}

/** An address without what all of them have. */
function shown(address: string): string {
  return address.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');
}
