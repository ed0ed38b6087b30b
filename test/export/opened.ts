import { strFromU8, unzipSync } from 'fflate';
import { parseXml, type XmlElement } from '../../src/export/xml/parse';
import { pack } from '../../src/export/zip/pack';

/** The parts of a package by their paths. */
export function opened(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

/** What was parsed of a package, by path: several rules look at a part. */
const parsed = new WeakMap<ReadonlyMap<string, string>, Map<string, XmlElement>>();

/** The root of a part; fails the test where it is no XML. */
export function rootOf(parts: ReadonlyMap<string, string>, path: string): XmlElement {
  const roots = parsed.get(parts) ?? new Map<string, XmlElement>();
  parsed.set(parts, roots);
  const root = roots.get(path) ?? parsedPart(parts, path);
  roots.set(path, root);
  return root;
}

function parsedPart(parts: ReadonlyMap<string, string>, path: string): XmlElement {
  const text = parts.get(path);
  const root = text === undefined ? undefined : parseXml(text, path);
  if (root?.ok !== true) throw new Error(`${path} is ${text === undefined ? 'missing' : 'no XML'}`);
  return root.value;
}

/** All elements of a name, at any depth, in the order of the text. */
export function all(root: XmlElement, name: string, found: XmlElement[] = []): XmlElement[] {
  if (root.name === name) found.push(root);
  for (const child of root.children) if (typeof child !== 'string') all(child, name, found);
  return found;
}

/** The same package with the texts of some parts changed, or parts left out (undefined). */
export function repacked(
  bytes: Uint8Array,
  change: (path: string, text: string) => string | undefined,
): Uint8Array {
  const files = [...opened(bytes)].flatMap(([path, text]) => {
    const changed = change(path, text);
    return changed === undefined ? [] : [{ path, text: changed }];
  });
  return pack(files);
}
