import type { Cell } from '../../src/core/grid/cell';
import { addRandomOffers } from '../native/offers/random-offers';
import { compareConverted } from '../native/comparison';
import { addRandomScalar, diceFrom } from './random-scalars';
import { RandomWorkbook } from './random-workbook';
import { recalculate } from './recalculate';

const FORMULAS = Number(process.env['METERWISE_FORMULAS'] ?? 12_000);
const SEED = Number(process.env['METERWISE_SEED'] ?? 20260101);
const MOST = 1e-12;
const SHOWN = 10;

const isNumber = (cell: Cell) => typeof cell === 'number';

test(`${FORMULAS} converted formulas, recalculated by LibreOffice, show what METER shows`, () => {
  const workbook = new RandomWorkbook();
  const dice = diceFrom(SEED);
  const numbers = () => workbook.cells.flatMap(({ shown }) => shown.flat()).filter(isNumber).length;
  for (let seed = SEED * 1000; numbers() < FORMULAS / 2; seed += 1)
    addRandomOffers(workbook, { cases: 10, seed });
  while (numbers() < FORMULAS) for (let left = 100; left > 0; left -= 1) addRandomScalar(workbook, dice);

  const { compared, conversion } = compareConverted(workbook, (sheets) =>
    recalculate(sheets, process.env['SOFFICE'] ?? 'soffice'),
  );
  const formulas = compared.filter(({ content }) => content.startsWith('=')).length;
  const helpers = conversion.calculation.flat().filter(({ content }) => content.kind === 'formula').length;
  const kept = new Map<string, number>();
  for (const { why } of conversion.kept) kept.set(why, (kept.get(why) ?? 0) + 1);
  const lines = [
    `${formulas} formulas in ${compared.length} cells of ${conversion.converted.length} METER calls, and ${helpers} formulas in helper rows (seed ${SEED})`,
    `largest relative difference ${compared[0]?.difference ?? NaN}`,
    ...[...kept].map(([why, count]) => `${count} METER calls kept: ${why}`),
    ...compared
      .filter(({ difference }) => difference > MOST)
      .slice(0, SHOWN)
      .map((own) => JSON.stringify(own)),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(formulas).toBeGreaterThanOrEqual(FORMULAS * 0.9);
  expect(compared[0]?.difference).toBeLessThanOrEqual(MOST);
});
