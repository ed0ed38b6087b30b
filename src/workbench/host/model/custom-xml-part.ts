import type { XmlPart } from '../belongings.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

const XML_ONLY = 'application/xml';

/** Excel.CustomXmlPart; its state is the part's id. */
const PART: Kind<string> = {
  name: 'CustomXmlPart',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    NamespaceUri: (id, reach) => namespaceOf(existing(id, reach).xml),
  },
  calls: {
    GetXml: (id, _, reach) => existing(id, reach).xml,
    SetXml: (id, [xml], reach) => void (existing(id, reach).xml = wellFormed(xml)),
    Delete: (id, _, reach) => {
      const { parts } = reach.belongings;
      parts.splice(parts.indexOf(existing(id, reach)), 1);
    },
  },
};

/** Excel.CustomXmlPartCollection: every part of the workbook. */
export const PARTS: Kind<null> = {
  name: 'CustomXmlPartCollection',
  reads: {},
  items: (_, { belongings }) => belongings.parts.map(({ id }) => hostObject(PART, id)),
  leads: {
    '[]': (_, [id], reach) => found(id, reach.belongings.parts),
    GetItemOrNullObject: (_, [id], { belongings }) => sought(id, belongings.parts),
    GetByNamespace: (_, [namespace]) => hostObject(SCOPED, String(namespace)),
    Add: (_, [xml], { belongings }) => {
      const part = { id: `{${crypto.randomUUID().toUpperCase()}}`, xml: wellFormed(xml) };
      belongings.parts.push(part);
      return hostObject(PART, part.id);
    },
  },
  calls: { GetCount: (_, __, { belongings }) => belongings.parts.length },
};

/** Excel.CustomXmlPartScopedCollection: the parts of one namespace, which is its state. */
const SCOPED: Kind<string> = {
  name: 'CustomXmlPartScopedCollection',
  reads: {},
  items: (namespace, reach) => within(namespace, reach).map(({ id }) => hostObject(PART, id)),
  leads: {
    '[]': (namespace, [id], reach) => found(id, within(namespace, reach)),
    GetItemOrNullObject: (namespace, [id], reach) => sought(id, within(namespace, reach)),
    GetOnlyItem: (namespace, _, reach) => {
      const only = onlyOf(within(namespace, reach));
      if (!only)
        throw new Refusal('GeneralException', `The namespace ${namespace} does not have exactly one part.`);
      return only;
    },
    GetOnlyItemOrNullObject: (namespace, _, reach) => onlyOf(within(namespace, reach)),
  },
  calls: { GetCount: (namespace, _, reach) => within(namespace, reach).length },
};

function within(namespace: string, { belongings }: Reach): readonly XmlPart[] {
  return belongings.parts.filter(({ xml }) => namespaceOf(xml) === namespace);
}

function onlyOf([first, ...others]: readonly XmlPart[]): HostObject | null {
  return first && others.length === 0 ? hostObject(PART, first.id) : null;
}

function sought(id: unknown, parts: readonly XmlPart[]): HostObject | null {
  const part = parts.find((one) => one.id === id);
  return part ? hostObject(PART, part.id) : null;
}

function found(id: unknown, parts: readonly XmlPart[]): HostObject {
  const part = sought(id, parts);
  if (!part) throw new Refusal('ItemNotFound', `There is no custom XML part ${String(id)}.`);
  return part;
}

function existing(id: string, { belongings }: Reach): XmlPart {
  const part = belongings.parts.find((one) => one.id === id);
  if (!part) throw new Refusal('ItemNotFound', `The custom XML part ${id} was deleted.`);
  return part;
}

function namespaceOf(xml: string): string {
  return new DOMParser().parseFromString(xml, XML_ONLY).documentElement.namespaceURI ?? '';
}

/** The text as it came, where it is one well-formed document. */
function wellFormed(xml: unknown): string {
  const text = String(xml);
  const root = new DOMParser().parseFromString(text, XML_ONLY);
  if (root.querySelector('parsererror'))
    throw new Refusal('InvalidArgument', 'A custom XML part must be well-formed XML.');
  return text;
}
