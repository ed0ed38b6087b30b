/** What is wrong with a table as a whole, or with its headers. */
export const tables = {
  cells: (rows: number, columns: number) => `${rows} × ${columns} cells`,
  wrongSize: (size: string, rule: string) => `it is ${size}; ${rule}`,
  blankHeader: 'it is blank, but there are values below it',
  twoColumns: (header: string) => `there are two columns named ${header}`,
  noColumn: (nearest: string) =>
    `no column has that name${nearest} (or start the header with # to have it ignored)`,
  noColumnTakes: (nearest: string, list: string) => `no column has that name${nearest}; it takes ${list}`,
  startLower: (row: number) => `its headers are in row ${row} of the range; start the range with them`,
  noHeaders: (headers: string, all: string) =>
    `it has no header row with ${headers}; a table's name alone leaves its headers out, so write ${all}`,
  noRows: 'it has headers but no rows below them',
  wrongTotal: (header: string, figure: string, sum: string) =>
    `it is called a total, but its ${header} is ${figure} and the other rows come to ${sum}; correct it, leave it out, or give the row a name of its own`,
  rowsOf: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  claimAgainst: (against: string) => `claim against ${against}`,
  claimedCheaper: (least: string, most: string) => `cheaper by ${least} to ${most}`,
  claimedDearer: (least: string, most: string) => `the other dearer by ${least} to ${most}`,
  columnInRow: (column: string, row: number) => `${column}, row ${row}`,
  noNumber: 'no number',
  leftOutTotal: (where: string) =>
    `${where} sums up the rows beside it: it is taken for a total and left out.`,
};
