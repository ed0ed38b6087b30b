import { fromXml } from '../../core/file/xml.js';
import { readScenarioFile } from '../../core/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../../core/file/scenario-file.js';
import type { Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { askForEvidence, evidenceIn } from './evidence-xml-part.js';
import { askForParts } from './scenario-xml-part.js';

/** All of ours that a workbook has, whatever of it can be read. */
export interface FoundOurs {
  /** Those of scenarios and those of sheets beside the models, with their texts in this order. */
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly texts: readonly string[];
  readonly files: readonly ScenarioFile[];
  readonly all: readonly Excel.Worksheet[];
  /** Sheets of models and beside them that are there still. */
  readonly sheets: readonly Excel.Worksheet[];
}

export async function findOurs(context: Excel.RequestContext): Promise<FoundOurs> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const [scenarios, evidence] = [askForParts(context), askForEvidence(context)];
  await context.sync();
  const [kept, beside] = [scenarios, evidence].map(({ items }) => items.map((part) => part.getXml())) as [
    OfficeExtension.ClientResult<string>[],
    OfficeExtension.ClientResult<string>[],
  ];
  await context.sync();
  const files = kept.map(({ value }) => readOrEmpty(value));
  const ids = new Set([
    ...files.flatMap(({ models }) => models.flatMap(({ sheets }) => sheets.map(({ id }) => id))),
    ...beside.flatMap(({ value }) => evidenceIn(value).map(({ id }) => id)),
  ]);
  return {
    parts: [...scenarios.items, ...evidence.items],
    texts: [...kept, ...beside].map(({ value }) => value),
    files,
    all: worksheets.items,
    sheets: worksheets.items.filter(({ id }) => ids.has(id)),
  };
}

/** The names of the sheets that Meterwise wrote: those of models, and those of what was measured and reconciled. */
export function writtenSheets(): Promise<Outcome<readonly string[]>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => (await findOurs(context)).sheets.map(({ name }) => name)),
  );
}

function readOrEmpty(xml: string): ScenarioFile {
  const json = fromXml(xml);
  const file = json.ok ? readScenarioFile(json.value) : json;
  return file.ok ? file.value : EMPTY_FILE;
}
