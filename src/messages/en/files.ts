/** What is said of files; most of it ends a sentence that begins with the file or a place in it. */
export const files = {
  file: 'File',
  scenarioFile: 'Scenario file',
  sheet: 'sheet',
  cell: 'cell',
  part: (path: string) => `File, part ${path}`,
  noScenario: 'it holds no scenario',
  nothingOfUse: 'it holds no scenario of Meterwise, and no Offers and Traffic tables with their headers',
  tooManyPairs: (offers: number, traffic: number, most: number) =>
    `its Offers tables (${offers}) and Traffic tables (${traffic}) make more pairs than can be chosen from (${most}); save the ones to be read in a file of their own`,
  noRows: (table: string) => `its table ${table} has headers but no rows below them`,
  tooManyCells: (table: string, most: number) => `its table ${table} has more than ${most} cells`,
  holdsError: (error: string) => `it holds ${error}; correct it first`,
  notSaved:
    'its formula has no saved value; open the file in Excel or LibreOffice, save it once, and try again',
  unreadable: (text: string) => `what it holds cannot be read ("${text}")`,
  noXml: 'it is not XML that can be read',
  misplacedCell: (place: string) => `it is damaged: a cell gives its place as "${place}"`,
  misplacedRow: (place: string) => `it is damaged: a row gives its place as "${place}"`,
  beyondTheLast: 'beyond the last',
  missingPart: (path: string) => `it is not an .xlsx file: its part ${path} is missing`,
  otherKinds: {
    xlsb: 'it is a binary workbook (.xlsb); open it in the program that made it and save it as .xlsx',
    ods: 'it is an OpenDocument file (.ods); open it in the program that made it and save it as .xlsx',
    numbers: 'it is a file of Numbers; open it in the program that made it and save it as .xlsx',
  },
  password:
    'it is protected by a password; open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password) and save it',
  noXlsx: 'it is not an .xlsx file, or it is damaged',
  oldExcel: 'it is a file of an older Excel (.xls); open it in Excel and save it as .xlsx',
  sameNames: 'it holds two parts of the same name',
  damagedPart: (path: string) => `its part ${path} is damaged`,
  tooLarge: {
    bytes: (bytes: number, most: number) => `it is too large: its ${bytes} bytes are more than ${most}`,
    parts: (most: number) => `it is too large: it holds more than ${most} parts`,
    part: (path: string) => `it is too large: its part ${path} inflates to more than is read`,
  },
  said: {
    changed: 'The figures of its tables were changed after the file was made: the changed figures were read.',
    onlyTables: (tables: string) =>
      `The file keeps no scenario of Meterwise: its tables ${tables} were read.`,
    tables: (tables: string) => `The tables ${tables} of the file were read.`,
    leftOut: (row: number, sheet: string, table: string) =>
      `Row ${row} of sheet ${sheet} is below a blank row and was not read as part of ${table}.`,
    holdsValues: (sheets: string) =>
      `Figures that no ordinary formula can calculate are values in the file (on ${sheets}): the hidden sheet Calculation lists each with the reason.`,
  },
  labels: {
    tables: (tables: string) => `Tables ${tables}`,
    pair: (offers: string, traffic: string) => `${offers} and ${traffic}`,
    table: (table: string, sheet: string) => `${table} (sheet ${sheet})`,
  },
};
