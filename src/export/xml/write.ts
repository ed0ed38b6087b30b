/** XML that is ready to stand in a part: only `element` and `textNode` make it, so that no text gets in unescaped. */
export type Xml = string & { readonly __xml: true };

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};
/** No XML can hold these, not even escaped. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** An element; attributes that are undefined are left out, true and false are written 1 and 0. */
export function element(name: string, attributes: Attributes, ...children: readonly Xml[]): Xml {
  const given = Object.entries(attributes).map(([key, value]) => {
    if (value === undefined) return '';
    return ` ${key}="${escaped(String(typeof value === 'boolean' ? Number(value) : value))}"`;
  });
  const opening = `<${name}${given.join('')}`;
  return (children.length === 0 ? `${opening}/>` : `${opening}>${children.join('')}</${name}>`) as Xml;
}

/** A text between tags; characters that XML cannot hold are left out. */
export function textNode(text: string): Xml {
  return escaped(text) as Xml;
}

/** A whole part: the declaration and its root. */
export function document(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

function escaped(text: string): string {
  return text.replace(NO_XML, '').replace(/[&<>"\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter);
}
