import { fileMessages } from '../../messages/files.js';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { unescapeXml } from '../../core/file/unescape-xml.js';

/** An element that was read; its name is without its prefix, attributes keep theirs. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

interface Open extends XmlElement {
  readonly tag: string;
  readonly children: (XmlElement | string)[];
}

/** Deeper than any part of a spreadsheet. */
const DEEPEST = 100;
const NAME = /[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?/y;
const ATTRIBUTE = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_END = /\s*(\/?)>/y;
/**
 * The root element of an XML text. A document type is refused, and with it entities of its own; comments and
 * instructions are left out. Works through the text once and without recursion, so that none can take the stack.
 */
export function parseXml(text: string, where: string): Result<XmlElement> {
  const root = new Reader(text).root();
  return root === undefined ? failed(conflict(where, fileMessages().noXml)) : ok(root);
}

class Reader {
  private place = 0;
  private readonly open: Open[] = [];
  private root_: XmlElement | undefined;

  constructor(private readonly text: string) {
    if (text.startsWith('\uFEFF')) this.place = 1;
  }

  root(): XmlElement | undefined {
    while (this.place < this.text.length) {
      if (!this.step()) return undefined;
    }
    return this.open.length === 0 ? this.root_ : undefined;
  }

  private step(): boolean {
    const { text, place } = this;
    if (text[place] !== '<') return this.characters();
    if (text.startsWith('<?', place)) return this.skip('?>');
    if (text.startsWith('<!--', place)) return this.skip('-->');
    if (text.startsWith('<![CDATA[', place)) return this.cdata();
    if (text.startsWith('</', place)) return this.closing();
    return this.opening();
  }

  private characters(): boolean {
    const next = this.text.indexOf('<', this.place);
    const end = next < 0 ? this.text.length : next;
    const own = this.text.slice(this.place, end);
    this.place = end;
    const plain = unescapeXml(own.replace(/\r\n?/g, '\n'));
    return plain !== undefined && this.add(plain);
  }

  private add(plain: string): boolean {
    const inside = this.open.at(-1);
    if (inside === undefined) return plain.trim() === '';
    if (plain !== '') inside.children.push(plain);
    return true;
  }

  private skip(end: string): boolean {
    const found = this.text.indexOf(end, this.place);
    this.place = found + end.length;
    return found >= 0;
  }

  private cdata(): boolean {
    const start = this.place + '<![CDATA['.length;
    return this.skip(']]>') && this.add(this.text.slice(start, this.place - ']]>'.length));
  }

  private closing(): boolean {
    this.place += 2;
    const tag = this.match(NAME)?.[0];
    const ends = this.match(TAG_END)?.[1] === '';
    return ends && this.open.pop()?.tag === tag;
  }

  private opening(): boolean {
    this.place += 1;
    const tag = this.match(NAME)?.[0];
    if (tag === undefined || this.open.length >= DEEPEST) return false;
    const attributes = this.attributes();
    const ends = this.match(TAG_END);
    if (attributes === undefined || ends === undefined) return false;
    const own: Open = { tag, name: tag.replace(/^.*:/, ''), attributes, children: [] };
    const inside = this.open.at(-1);
    if (inside !== undefined) inside.children.push(own);
    else if (this.root_ === undefined) this.root_ = own;
    else return false;
    if (ends[1] === '') this.open.push(own);
    return true;
  }

  private attributes(): Map<string, string> | undefined {
    const attributes = new Map<string, string>();
    for (let found = this.match(ATTRIBUTE); found !== undefined; found = this.match(ATTRIBUTE)) {
      const value = unescapeXml((found[2] ?? found[3] ?? '').replace(/[\t\n\r]/g, ' '));
      if (value === undefined || found[1] === undefined || attributes.has(found[1])) return undefined;
      attributes.set(found[1], value);
    }
    return attributes;
  }

  private match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.place;
    const found = pattern.exec(this.text) ?? undefined;
    if (found !== undefined) this.place = pattern.lastIndex;
    return found;
  }
}

/** The elements of a name right below another. */
export function childrenOf(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((own): own is XmlElement => typeof own !== 'string' && own.name === name);
}

/** The first element of a name right below another. */
export function childOf(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent === undefined ? undefined : childrenOf(parent, name)[0];
}

/** The text right inside an element. */
export function textOf(own: XmlElement): string {
  return own.children.filter((child) => typeof child === 'string').join('');
}
