/** Where the figure of a cell comes from. */
export const explain = {
  selectOne: 'Select one cell, then ask again.',
  noMeterAnywhere: (cell: string) =>
    `${cell} holds no METER formula. Nor does any other cell of this workbook: insert a comparison or a function first.`,
  noMeterHere: (cell: string, near: string) =>
    `${cell} holds no METER formula. Select one that does, such as ${near}, and ask again.`,
  argument: (number: number) => `Argument ${number}`,
  workedOut: 'worked out in the formula',
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  /** Errors that are Excel's own: what they mean in a METER cell, and what to do. */
  errors: {
    '#NAME?':
      'Excel did not know METER when it last calculated this cell. Repair formulas, in the menu Share, enters it again.',
    '#BUSY!': 'The cell is still being calculated. Ask again in a moment.',
    '#SPILL!':
      'The result needs more cells than are free: empty the cells below and to the right of the formula.',
  },
};
