import { document, element, type Xml } from '../xml/write.js';
import type { Packed } from '../zip/pack.js';

/** From one part to another: the id by which the first names the second. */
export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, or its whole address where it is none of OOXML's own. */
  readonly type: string;
  /** A path of the package, without a leading slash. */
  readonly target: string;
}

/** One file of an .xlsx before it is packed. */
export interface PackagePart {
  readonly path: string;
  /** Undefined: by its extension, as `.xml`. */
  readonly contentType: string | undefined;
  readonly root: Xml | { readonly text: string };
  readonly relations: readonly Relation[];
}

const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS_TYPE = 'application/vnd.openxmlformats-package.relationships+xml';

/** Namespace of attributes such as r:id. */
export const RELATION_NAMESPACE = OFFICE;

/** All files of a package: its parts, their relations and their content types. */
export function filesOf(parts: readonly PackagePart[], root: readonly Relation[]): Packed[] {
  const overrides = parts.filter(({ contentType }) => contentType !== undefined);
  const types = element(
    'Types',
    { xmlns: CONTENT_TYPES },
    element('Default', { Extension: 'rels', ContentType: RELATIONS_TYPE }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...overrides.map(({ path, contentType }) =>
      element('Override', { PartName: `/${path}`, ContentType: contentType }),
    ),
  );
  return [
    { path: '[Content_Types].xml', text: document(types) },
    { path: '_rels/.rels', text: relationsXml('', root) },
    ...parts.flatMap((part): Packed[] => {
      const text = typeof part.root === 'string' ? document(part.root) : part.root.text;
      const own = { path: part.path, text };
      if (part.relations.length === 0) return [own];
      return [own, { path: relationsPath(part.path), text: relationsXml(part.path, part.relations) }];
    }),
  ];
}

/** Where the relations of a part stand. */
export function relationsPath(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

function relationsXml(from: string, relations: readonly Relation[]): string {
  const links = relations.map(({ id, type, target }) =>
    element('Relationship', {
      Id: id,
      Type: type.includes(':') ? type : `${OFFICE}/${type}`,
      Target: relativePath(from, target),
    }),
  );
  return document(element('Relationships', { xmlns: RELATIONS }, ...links));
}

/** How one part of a package leads to another: `../tables/table1.xml`. Some programs read no other way. */
function relativePath(from: string, to: string): string {
  const [folders, steps] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < folders.length && folders[shared] === steps[shared]) shared += 1;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
