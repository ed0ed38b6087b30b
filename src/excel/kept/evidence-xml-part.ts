import { fromXml, toXml } from '../../core/file/xml.js';

/** Where it stands which sheets were written beside the models: each writing leaves a part of its own. */
const NAMESPACE = 'urn:meterwise:evidence';

/** Queues the note that these sheets are ours. @param ids of the sheets */
export function queueEvidence(context: Excel.RequestContext, ids: readonly string[]): void {
  context.workbook.customXmlParts.add(toXml(JSON.stringify(ids), NAMESPACE));
}

/** Asks for the notes; they are there after the next sync. */
export function askForEvidence(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** The ids that a note names; none where it cannot be read. */
export function evidenceIn(xml: string): readonly string[] {
  const json = fromXml(xml, NAMESPACE);
  if (!json.ok) return [];
  try {
    const ids: unknown = JSON.parse(json.value);
    return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
