/** What a name of a table, a function or of cells looks like. */
export const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;

/** `Offers`, `Offers[Rate]`, `Offers[[#Headers],[Rate]:[Unit]]`, `Offers[@Rate]`. */
export interface StructuredReference {
  readonly table: string;
  /** `#all`, `#headers`, `#this row`, … in small letters. */
  readonly sections: readonly string[];
  /** Of columns one name, or the first and the last; none for all. */
  readonly columns: readonly string[];
}

const WHOLE = new RegExp(String.raw`^(${NAME})(?:\[(.*)\])?$`, 'su');
const ITEM = /\[((?:'.|[^\]'])*)\]\s*([,:]?)\s*/gsu;

/** Reads a reference to a table, or its name alone; undefined for what is none. */
export function readStructured(reference: string): StructuredReference | undefined {
  const [, table, inner = ''] = WHOLE.exec(reference.trim()) ?? [];
  const items = table === undefined ? undefined : itemsIn(inner.trim());
  return table === undefined || items === undefined ? undefined : { table, ...items };
}

type Items = Omit<StructuredReference, 'table'>;

function itemsIn(inner: string): Items | undefined {
  if (inner.startsWith('@')) {
    const own = itemsIn(inner.slice(1).trim());
    return own && { ...own, sections: [...own.sections, '#this row'] };
  }
  if (inner === '') return { sections: [], columns: [] };
  if (!inner.startsWith('[')) {
    const isSection = inner.startsWith('#');
    return { sections: isSection ? [inner.toLowerCase()] : [], columns: isSection ? [] : [unescaped(inner)] };
  }
  const found = [...inner.matchAll(ITEM)];
  if (found.map(([whole]) => whole).join('') !== inner) return undefined;
  const texts = found.map(([, text = '']) => text.trim());
  const columns = texts.filter((text) => !text.startsWith('#'));
  const isRange = found.some(([, , joined]) => joined === ':');
  if (columns.length > 2 || (columns.length === 2) !== isRange) return undefined;
  return {
    sections: texts.filter((text) => text.startsWith('#')).map((text) => text.toLowerCase()),
    columns: columns.map(unescaped),
  };
}

/** In the name of a column ' keeps the next character from meaning anything. */
function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, '$1');
}

const THIS_ROW = /\[(?:@(.*)|\[#This Row\],(.*))\]$/is;

/** Whether a reference means the row of the formula's own cell. */
export function isOfThisRow(reference: string): boolean {
  return THIS_ROW.test(reference);
}

/** The same columns in all rows: `Prices[@Rate]` as `Prices[Rate]`. */
export function ofAllRows(reference: string): string {
  return reference.replace(THIS_ROW, (_, short?: string, long?: string) => {
    const column = short ?? long ?? '';
    return column.startsWith('[') ? column : `[${column}]`;
  });
}
