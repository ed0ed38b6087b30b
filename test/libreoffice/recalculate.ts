import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cell } from '../../src/core/grid/cell';
import { columnLetters } from '../../src/reference/address';
import type { Content } from '../../src/model/page/sheet';
import { unzip, zip } from './zip';

/** A sheet by its name, with its cells from A1 on. */
export interface Sheet {
  readonly name: string;
  readonly cells: readonly (readonly Content[])[];
}

/**
 * What LibreOffice makes of these sheets: their values after it has opened the file. The file holds no values of
 * formulas, so that it has to calculate every one; a cell without a value is null.
 * @param soffice the program, such as /usr/bin/soffice
 */
export function recalculate(sheets: readonly Sheet[], soffice: string): Cell[][][] {
  const folder = mkdtempSync(join(tmpdir(), 'meterwise-libreoffice-'));
  try {
    const file = join(folder, 'given.xlsx');
    writeFileSync(file, workbook(sheets));
    const out = join(folder, 'out');
    mkdirSync(out);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const words = [profile, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', out, file];
    const run = spawnSync(soffice, words, { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${soffice} ended with ${String(run.status)}: ${run.stderr}`);
    return readWorkbook(readFileSync(join(out, 'given.xlsx')), sheets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function workbook(sheets: readonly Sheet[]): Buffer {
  const each = (text: (sheet: Sheet, number: number) => string) =>
    sheets.map((sheet, index) => text(sheet, index + 1)).join('');
  const overrides = each(
    (_, number) =>
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const entries = each(
    ({ name }, number) => `<sheet name="${escaped(name)}" sheetId="${number}" r:id="rId${number}"/>`,
  );
  const targets = each(
    (_, number) =>
      `<Relationship Id="rId${number}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${overrides}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${entries}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${targets}</Relationships>`,
  };
  for (const [index, { cells }] of sheets.entries()) {
    const rows = cells.map(
      (row, y) => `<row r="${y + 1}">${row.map((own, x) => cellXml(own, x, y)).join('')}</row>`,
    );
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`;
  }
  return zip(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`,
      ]),
    ),
  );
}

function cellXml(content: Content, column: number, row: number): string {
  const r = `r="${columnLetters(column)}${row + 1}"`;
  switch (content.kind) {
    case 'blank':
      return '';
    case 'number':
      return `<c ${r}><v>${String(content.value)}</v></c>`;
    case 'text':
      return `<c ${r} t="inlineStr"><is><t xml:space="preserve">${escaped(content.text)}</t></is></c>`;
    case 'formula':
      return `<c ${r}><f>${escaped(content.formula.slice(1))}</f></c>`;
  }
}

function readWorkbook(archive: Buffer, sheets: readonly Sheet[]): Cell[][][] {
  const texts = [...(unzip(archive, 'xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = '']) =>
      [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => plain(text)).join(''),
  );
  return sheets.map(({ cells }, index) => {
    const values: Cell[][] = cells.map((row) => row.map(() => null));
    const xml = unzip(archive, `xl/worksheets/sheet${index + 1}.xml`) ?? '';
    for (const [, attributes = '', inner = ''] of xml.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      const [, letters = '', number = ''] = /r="([A-Z]+)(\d+)"/.exec(attributes) ?? [];
      const type = /t="(\w+)"/.exec(attributes)?.[1];
      const value = /<v[^>]*>(.*?)<\/v>/s.exec(inner)?.[1];
      const row = values[Number(number) - 1];
      if (value !== undefined && row !== undefined) row[columnOf(letters)] = cellOf(type, value, texts);
    }
    return values;
  });
}

function cellOf(type: string | undefined, value: string, texts: readonly string[]): Cell {
  if (type === 's') return texts[Number(value)] ?? null;
  if (type === 'e') return { error: plain(value) };
  if (type === 'b') return value === '1';
  return type === 'str' ? plain(value) : Number(value);
}

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function plain(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
