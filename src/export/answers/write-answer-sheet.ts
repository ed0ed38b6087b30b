import { answerMessages } from '../../messages/answers.js';
import { writeXlsx } from '../xlsx/write-xlsx.js';
import { answerPage } from './answer-page.js';

/** Plans that a file has sheets for; a vendor with more copies one of them. */
const PLANS = 3;

/** The bytes of a workbook that a vendor fills in, a plan a sheet. */
export function writeAnswerSheet(): Uint8Array {
  const { title, plan } = answerMessages().sheet;
  const sheets = Array.from({ length: PLANS }, (_, index) => answerPage(plan(index + 1)));
  return writeXlsx({ sheets, title });
}
