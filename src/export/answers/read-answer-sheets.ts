import { conflict, type Fault } from '../../core/fault/fault.js';
import { partOf } from '../../core/fault/place.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { answerMessages } from '../../messages/answers.js';
import { fileMessages } from '../../messages/files.js';
import { readPart } from '../xlsx/read-package.js';
import { readWorkbook } from '../xlsx/read-workbook.js';
import { sheetCells } from '../xlsx/sheet-cells.js';
import { unpack } from '../zip/unpack.js';
import { answeredOffer, type AnsweredPlan } from './answered-offer.js';
import { findAnswers } from './find-answers.js';

/** What a vendor's file gives: a plan for each sheet on which something is answered, and what is wrong with others. */
export interface ReadAnswers {
  readonly plans: readonly AnsweredPlan[];
  readonly faults: readonly Fault[];
}

/**
 * The plans that a vendor filled in. Sheets may be renamed, deleted or added, rows sorted, columns moved; sheets without
 * questions, or without a single answer, are left out.
 * @param file its name, as sentences say it; @param asOf the day, as the offers' source states it
 * Faults: no file that can be read, no answer sheet in it, or none with an answer.
 */
export function readAnswerSheets(bytes: Uint8Array, file: string, asOf: string): Result<ReadAnswers> {
  const opened = unpack(bytes);
  if (!opened.ok) return opened;
  const workbook = readWorkbook(opened.value);
  if (!workbook.ok) return workbook;
  const texts = answerMessages().read;
  const plans: AnsweredPlan[] = [];
  const faults: Fault[] = [];
  let sheets = 0;
  for (const { name: sheet, path } of workbook.value.sheets) {
    const part = readPart(opened.value, path);
    const cells = part.ok ? sheetCells(part.value, workbook.value.around) : part;
    if (!cells.ok) return cells;
    const found = findAnswers(cells.value);
    if (found === 'noSheet') continue;
    sheets += 1;
    if (found === 'noHeaders') {
      faults.push(conflict(partOf(file, fileMessages().sheet, sheet), texts.noHeaders));
      continue;
    }
    const plan = answeredOffer(found, { file, sheet, asOf });
    if (plan !== undefined) plans.push(plan);
  }
  if (sheets === 0) return failed(conflict(file, texts.noSheet));
  if (plans.length === 0) return failed(...(faults.length > 0 ? faults : [conflict(file, texts.noAnswer)]));
  return ok({ plans, faults });
}
