import { scenarioFromText, scenarioText } from '../../core/file/scenario-text.js';
import { fromXml, toXml } from '../../core/file/xml.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';

/** Where the draft stands among a workbook's own parts: apart from what is kept, which it must never be taken for. */
const NAMESPACE = 'urn:meterwise:draft';

/** What was typed and is neither kept nor in the workbook's sheets. */
export interface UnsavedDraft {
  readonly scenario: Scenario;
  /** `2026-01-31T12:00:00.000Z`; blank where unknown. */
  readonly savedAt: string;
}

/** The draft that this workbook carries; undefined where there is none, or none that can be read. */
export function readDraft(): Promise<Outcome<UnsavedDraft | undefined>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const parts = askForDrafts(context);
      await context.sync();
      const texts = parts.items.map((part) => part.getXml());
      if (texts.length === 0) return undefined;
      await context.sync();
      return newest(texts.map(({ value }) => value));
    }),
  );
}

/** Puts a draft down in the workbook in place of the one it carries; undefined leaves none. */
export function writeDraft(draft: UnsavedDraft | undefined): Promise<Outcome<void>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const parts = askForDrafts(context);
      await context.sync();
      const [own, ...others] = parts.items;
      for (const part of draft === undefined ? parts.items : others) part.delete();
      if (draft !== undefined) {
        const xml = toXml(scenarioText(draft.scenario, draft.savedAt), NAMESPACE);
        if (own === undefined) context.workbook.customXmlParts.add(xml);
        else own.setXml(xml);
      }
      await context.sync();
    }),
  );
}

/** Asks for the drafts; they are there after the next sync. */
export function askForDrafts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load('items/id');
  return parts;
}

/** A copied sheet can bring a second one. */
function newest(texts: readonly string[]): UnsavedDraft | undefined {
  const drafts = texts.flatMap((xml): UnsavedDraft[] => {
    const json = fromXml(xml, NAMESPACE);
    const read = json.ok ? scenarioFromText(json.value) : json;
    return read.ok && read.value !== undefined ? [read.value] : [];
  });
  return drafts.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0];
}
