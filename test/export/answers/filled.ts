import { unpack } from '../../../src/export/zip/unpack';
import { writeAnswerSheet } from '../../../src/export/answers/write-answer-sheet';
import { findAnswers } from '../../../src/export/answers/find-answers';
import { readPart } from '../../../src/export/xlsx/read-package';
import { readWorkbook } from '../../../src/export/xlsx/read-workbook';
import { sheetCells, type SheetCells } from '../../../src/export/xlsx/sheet-cells';
import { spokenLanguage } from '../../../src/messages/messages';
import { cellAddress } from '../../../src/reference/address';
import { repacked } from '../opened';

/** What a vendor writes into a sheet: by term, under Answer 1, 2, …; undefined leaves a cell blank. */
export type Filling = Readonly<Record<string, readonly (string | number | undefined)[]>>;

/** The answer sheet with the cells of its plans filled in, the first plan first, as a program would save it. */
export function filled(...plans: readonly Filling[]): Uint8Array {
  const bytes = writeAnswerSheet();
  return repacked(bytes, (path, text) => {
    const [, place] = /worksheets\/sheet(\d)\.xml$/.exec(path) ?? [];
    const plan = place === undefined ? undefined : plans[Number(place) - 1];
    if (plan === undefined) return text;
    return Object.entries(plan).reduce(
      (all, [header, values]) =>
        values.reduce<string>((own, value, index) => {
          const cell = cellOf(header, index + 1);
          return value === undefined ? own : withCell(own, cell, value);
        }, all),
      text,
    );
  });
}

/** The address of an answer on a fresh sheet. */
export function cellOf(header: string, place = 1): string {
  const found = freshAnswers();
  if (typeof found === 'string') throw new Error(found);
  const row = found.rows.find((own) => own.header === header)?.row;
  const column = found.columns.get(place);
  if (row === undefined || column === undefined) throw new Error(`${header} is not asked for`);
  return cellAddress(row, column);
}

type Found = ReturnType<typeof findAnswers>;
const known = new Map<string, Found>();

/** Where a fresh sheet asks, looked for once in each language. */
function freshAnswers(): Found {
  const language = spokenLanguage();
  const found = known.get(language) ?? findAnswers(cellsOf(writeAnswerSheet())[0] ?? new Map());
  known.set(language, found);
  return found;
}

/** The cells of every sheet of a file. */
function cellsOf(bytes: Uint8Array): SheetCells[] {
  const file = unpack(bytes);
  const workbook = file.ok ? readWorkbook(file.value) : file;
  if (!file.ok || !workbook.ok) throw new Error('no file');
  return workbook.value.sheets.map(({ path }) => {
    const part = readPart(file.value, path);
    const cells = part.ok ? sheetCells(part.value, workbook.value.around) : part;
    if (!cells.ok) throw new Error(path);
    return cells.value;
  });
}

function withCell(xml: string, address: string, value: string | number): string {
  const content =
    typeof value === 'number'
      ? `><v>${value}</v></c>`
      : ` t="inlineStr"><is><t>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  const cell = new RegExp(`(<c r="${address}"[^>/]*)/>`);
  if (!cell.test(xml)) throw new Error(`${address} is not to be filled in`);
  return xml.replace(cell, (_, start: string) => start + content);
}
