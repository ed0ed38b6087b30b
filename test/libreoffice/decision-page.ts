import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario';
import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { exportModel } from '../../src/export/export-model';
import { bringSheetTexts, type SheetLanguage } from '../../src/messages/sheets';
import { sheetsOf } from '../../src/model/page/pieces';
import { repacked } from '../export/opened';
import { ASSUMED_SCENARIO } from '../model/assumed-scenario';

/** As files number them. */
const PAPERS = { Letter: 1, A4: 9 } as const;

const FOLDER = process.env['METERWISE_PAGES'] ?? mkdtempSync(join(tmpdir(), 'meterwise-'));

/** A model with the sheet Decision as LibreOffice prints it. */
async function printed(scenario: Scenario, paper: keyof typeof PAPERS, language: SheetLanguage) {
  await bringSheetTexts(language);
  const options = { asOf: '2026-01-31', version: '1.2.3', language, beside: sheetsOf('decision') };
  const file = exportModel(scenario, options);
  if (!file.ok) throw new Error('no file');
  const bytes = repacked(file.value.bytes, (path, text) =>
    path.startsWith('xl/worksheets/sheet')
      ? text.replace('<pageSetup ', `<pageSetup paperSize="${PAPERS[paper]}" `)
      : text,
  );
  const name = `${scenario.id}-${paper}-${language}`;
  const xlsx = join(FOLDER, `${name}.xlsx`);
  writeFileSync(xlsx, bytes);
  const words = ['--headless', '--convert-to', 'pdf', '--outdir', FOLDER, xlsx];
  spawnSync(process.env['SOFFICE'] ?? 'soffice', words, { stdio: 'ignore' });
  return readFileSync(join(FOLDER, `${name}.pdf`), 'latin1');
}

/** How many pages are higher than wide: Decision is the only sheet that stands upright. */
function uprightPages(pdf: string): number {
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  expect(sizes.length).toBeGreaterThan(1);
  return sizes.filter(([, width, height]) => Number(height) > Number(width)).length;
}

test.each([
  [EXAMPLE_SCENARIO.name, EXAMPLE_SCENARIO, 'A4', 'en'],
  [ASSUMED_SCENARIO.name, ASSUMED_SCENARIO, 'Letter', 'de'],
] as const)(
  'Decision of %s is printed on one page',
  async (_name, scenario, paper, language) => {
    expect(uprightPages(await printed(scenario, paper, language))).toBe(1);
  },
  300_000,
);
