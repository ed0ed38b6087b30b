import type { Dialect } from './dialects.js';

/** A part of a name: in double quotes, in which two stand for one, or without quotes. */
const PART = /"((?:[^"]|"")+)"|([^".\s]+)/y;
// oxlint-disable-next-line no-control-regex -- no warehouse has a name with such characters, and a query must not either
const CONTROL = /[\u0000-\u001f\u007f]/;
/** What a warehouse folds to one case, if it folds. */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_$]*$/;

/** A part of a name as people wrote it. */
interface NamePart {
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * A name as people write it, with the parts of a table's apart by dots, in the quotes of a dialect: whatever stands in it
 * is a name and no SQL. A name without quotes means what the warehouse takes it for. Undefined where it is none: empty, a
 * part left out, quotes that do not close.
 */
export function quotedName(name: string, dialect: Dialect): string | undefined {
  return partsOf(name.trim())
    ?.map((part) => quotedPart(folded(part, dialect), dialect))
    .join('.');
}

function partsOf(name: string): NamePart[] | undefined {
  if (name === '' || CONTROL.test(name)) return undefined;
  const parts: NamePart[] = [];
  for (let from = 0; ;) {
    PART.lastIndex = from;
    const found = PART.exec(name);
    if (found === null) return undefined;
    const [whole, quoted, plain = ''] = found;
    parts.push({ text: quoted?.replaceAll('""', '"') ?? plain, isQuoted: quoted !== undefined });
    from += whole.length;
    if (from === name.length) return parts;
    if (name[from] !== '.') return undefined;
    from += 1;
  }
}

function folded({ text, isQuoted }: NamePart, { folds }: Dialect): string {
  if (isQuoted || !PLAIN.test(text) || folds === 'as written') return text;
  return folds === 'upper' ? text.toUpperCase() : text.toLowerCase();
}

function quotedPart(text: string, { quote, escapes }: Dialect): string {
  if (escapes) return `${quote}${text.replace(/[\\`]/g, '\\$&')}${quote}`;
  return `${quote}${text.replaceAll(quote, quote + quote)}${quote}`;
}
