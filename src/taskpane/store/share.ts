import type { Pane } from './pane.js';

const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;

/** Cells named in one sentence; more of them are counted. */
const NAMED = 3;

/** The cells that stay, those of one reason together. */
function byReason(kept: readonly { readonly cell: string; readonly why: string }[]): string[] {
  const reasons = [...new Set(kept.map(({ why }) => why))];
  return reasons.map((why) => {
    const cells = kept.filter((own) => own.why === why).map(({ cell }) => cell);
    const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
    return `${cells.slice(0, NAMED).join(', ')}${more} ${cells.length === 1 ? 'stays' : 'stay'} with METER: ${why}`;
  });
}

/** What can be done for people without the add-in; each says what it did. */
export const SHARE = {
  freezeToValues: ({ run, workbook }: Pane) =>
    run('Freezing to values', workbook.freezeToValues, ({ sheets, cells, listedOn }) =>
      cells === 0
        ? 'No sheet has METER formulas to freeze.'
        : `Froze ${counted(cells, 'cell')} on ${counted(sheets.length, 'copy', 'copies')}: ${sheets.join(', ')}. ` +
          (listedOn === undefined
            ? 'Each cell notes the formula it had.'
            : `The formulas they had are listed on ${listedOn}.`),
    ),
  convertToNative: ({ run, workbook }: Pane) =>
    run('Converting to native formulas', workbook.convertToNative, ({ converted, kept, helperSheet }) =>
      [
        converted === 0 && kept.length === 0
          ? 'There is no METER formula to convert.'
          : `Converted ${counted(converted, 'METER formula')}, each checked against its METER figure.`,
        helperSheet === undefined ? '' : `Helper rows are on ${helperSheet}.`,
        ...byReason(kept),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  restoreLive: ({ run, workbook }: Pane) =>
    run('Restoring live formulas', workbook.restoreLive, ({ restored, left, sheetsLeft, whyLeft }) =>
      [
        restored === 0
          ? 'No cell holds a converted formula.'
          : `Restored ${counted(restored, 'METER formula')}.`,
        left.length === 0 ? '' : `Changed since, and left as they are: ${left.join(', ')}.`,
        ...sheetsLeft.map(
          (name) => `The sheet ${name} stays: ${whyLeft ?? 'something else needs it or stands on it.'}`,
        ),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  repairFormulas: ({ run, workbook }: Pane) =>
    run('Repairing formulas', workbook.repairFormulas, ({ repaired, still }) =>
      [
        repaired === 0 && still.length === 0
          ? 'No METER formula is stuck at #NAME?.'
          : `Entered ${counted(repaired, 'METER formula')} again.`,
        still.length === 0 ? '' : `Still #NAME?: ${still.join(', ')}.`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
} as const;
