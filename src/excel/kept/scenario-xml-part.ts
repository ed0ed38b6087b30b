import { messages } from '../../messages/messages.js';
import { fromXml, NAMESPACE, toXml } from '../../core/file/xml.js';
import { readScenarioFile } from '../../core/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../../core/file/scenario-file.js';
import { writeScenarioFile } from '../../core/file/write-scenario-file.js';
import { faultSentence } from '../../messages/core-words.js';
import { UserError } from '../host/outcome.js';

/** The custom XML part that keeps the scenarios, as it stood when it was read. */
export interface KeptPart {
  /** Undefined where the workbook has none. */
  readonly id: string | undefined;
  /** As it was read, to put it back; empty where there is none. */
  readonly xml: string;
  readonly file: ScenarioFile;
}

/** Asks for the parts of ours; they are there after the next sync. */
export function askForParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** Asks for a part's text; it is there after the next sync. */
export function askForXml(context: Excel.RequestContext, id: string): OfficeExtension.ClientResult<string> {
  return context.workbook.customXmlParts.getItem(id).getXml();
}

/** The part that a text was read from. Ends the action where the text cannot be trusted. */
export function keptPart(id: string | undefined, xml: string): KeptPart {
  if (id === undefined) return { id, xml: '', file: EMPTY_FILE };
  const json = fromXml(xml);
  const file = json.ok ? readScenarioFile(json.value) : json;
  if (file.ok) return { id, xml, file: file.value };
  const [fault] = file.faults;
  throw new UserError(messages().excel.kept.unreadable(fault === undefined ? '' : faultSentence(fault)));
}

/** The part that was saved last, of those that the workbook holds (a copied sheet can bring a second). */
function newestPart(parts: readonly { readonly id: string; readonly xml: string }[]): KeptPart {
  const read = parts.map(({ id, xml }) => keptPart(id, xml));
  return read.reduce(
    (newest, part) => (part.file.revision > newest.file.revision ? part : newest),
    read[0] ?? keptPart(undefined, ''),
  );
}

/** Reads what is kept: one sync where the workbook keeps nothing, else two. */
export async function readPart(context: Excel.RequestContext): Promise<KeptPart> {
  const parts = askForParts(context);
  await context.sync();
  return readAskedParts(context, parts);
}

/** Reads the parts that were asked for and are there. */
export async function readAskedParts(
  context: Excel.RequestContext,
  parts: Excel.CustomXmlPartScopedCollection,
): Promise<KeptPart> {
  const texts = parts.items.map(({ id }) => ({ id, xml: askForXml(context, id) }));
  if (texts.length === 0) return keptPart(undefined, '');
  await context.sync();
  return newestPart(texts.map(({ id, xml }) => ({ id, xml: xml.value })));
}

/** Queues the writing of a file in the place of a part. Ends the action where the file is above the limits. */
export function queuePart(context: Excel.RequestContext, id: string | undefined, file: ScenarioFile): void {
  const json = writeScenarioFile(file);
  const read = readScenarioFile(json);
  if (!read.ok) {
    const [fault] = read.faults;
    throw new UserError(messages().excel.kept.tooMuch(fault === undefined ? '' : faultSentence(fault)));
  }
  queueXml(context, id, toXml(json));
}

/** Queues a part's text. */
export function queueXml(context: Excel.RequestContext, id: string | undefined, xml: string): void {
  const { customXmlParts } = context.workbook;
  if (id === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(id).setXml(xml);
}
