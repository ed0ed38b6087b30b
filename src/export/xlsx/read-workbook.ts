import { ok, type Result } from '../../core/fault/result.js';
import { childOf, childrenOf, type XmlElement } from '../xml/parse.js';
import type { Package } from '../zip/unpack.js';
import { sharedTexts, type Surroundings } from './cell-value.js';
import { readPart, readRelations, type ReadRelation } from './read-package.js';

/** A workbook's worksheets in their order, and what their cells have in common. */
export interface ReadWorkbook {
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly around: Surroundings;
}

/** The workbook of a file. Faults: it is none, or damaged. */
export function readWorkbook(file: Package): Result<ReadWorkbook> {
  const roots = readRelations(file, '');
  if (!roots.ok) return roots;
  const path = roots.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = readPart(file, path);
  const relations = readRelations(file, path);
  if (!workbook.ok) return workbook;
  if (!relations.ok) return relations;
  const texts = readTexts(file, relations.value);
  if (!texts.ok) return texts;
  const calculation = childOf(workbook.value, 'calcPr')?.attributes.get('fullCalcOnLoad');
  const isUncalculated = calculation === '1' || calculation === 'true';
  const sheets = sheetsOf(workbook.value, relations.value);
  return ok({ sheets, around: { texts: texts.value, isUncalculated } });
}

function sheetsOf(workbook: XmlElement, relations: readonly ReadRelation[]): ReadWorkbook['sheets'] {
  const targets = new Map(
    relations.filter(({ type }) => type === 'worksheet').map(({ id, target }) => [id, target]),
  );
  const listed = childOf(workbook, 'sheets');
  return (listed === undefined ? [] : childrenOf(listed, 'sheet')).flatMap((sheet) => {
    const path = targets.get(relationId(sheet) ?? '');
    return path === undefined ? [] : [{ name: sheet.attributes.get('name') ?? '', path }];
  });
}

/** `r:id`, whatever the prefix is called: it is the one attribute `id` that has a prefix. */
function relationId({ attributes }: XmlElement): string | undefined {
  return [...attributes].find(([name]) => name.endsWith(':id'))?.[1];
}

function readTexts(file: Package, relations: readonly ReadRelation[]): Result<string[]> {
  const related = relations.find(({ type }) => type === 'sharedStrings')?.target;
  const path = related ?? 'xl/sharedStrings.xml';
  if (!file.has(path)) return ok([]);
  const root = readPart(file, path);
  return root.ok ? ok(sharedTexts(root.value)) : root;
}
