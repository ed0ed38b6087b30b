import { fromXml, toXml } from '../../core/file/xml.js';

/** Where it stands which sheets were written beside the models: each writing leaves a part of its own. */
const NAMESPACE = 'urn:meterwise:evidence';

/** A sheet that was written beside the models. */
export interface EvidenceNote {
  readonly id: string;
  /** Which sheet it is; undefined in notes of before they said so. */
  readonly key: string | undefined;
}

/** Queues the note that these sheets are ours. */
export function queueEvidence(context: Excel.RequestContext, sheets: readonly EvidenceNote[]): void {
  context.workbook.customXmlParts.add(toXml(JSON.stringify(sheets), NAMESPACE));
}

/** Asks for the notes; they are there after the next sync. */
export function askForEvidence(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** The sheets that a note names; none where it cannot be read. */
export function evidenceIn(xml: string): readonly EvidenceNote[] {
  const json = fromXml(xml, NAMESPACE);
  if (!json.ok) return [];
  try {
    const notes: unknown = JSON.parse(json.value);
    return Array.isArray(notes) ? notes.flatMap(noteOf) : [];
  } catch {
    return [];
  }
}

function noteOf(note: unknown): EvidenceNote[] {
  if (typeof note === 'string') return [{ id: note, key: undefined }];
  const { id, key } = (note ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'string' ? [{ id, key: typeof key === 'string' ? key : undefined }] : [];
}
