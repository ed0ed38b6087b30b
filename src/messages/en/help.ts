/** The keys, what leaves the machine, and what nobody has tried. */
export const help = {
  figures: 'What each figure means',
  functions: 'Every METER function, with examples',
  keys: {
    title: 'Keys',
    table: 'Keyboard shortcuts',
    headings: ['Does', 'Windows', 'Mac'],
    actions: {
      showPane: 'Open the scenario builder',
      explainCell: 'Explain this METER cell',
      insertComparison: 'Insert the comparison',
      insertFunction: 'Insert a METER function',
    },
    undo: 'Undo the last edit, in the pane',
    redo: 'Redo, in the pane',
    names: { Ctrl: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Command: 'Command' },
  },
  privacy: {
    title: 'What leaves this machine',
    text: 'Nothing, by our code: it sends no figures and asks no server for anything once the pane is open. Office itself may send telemetry of its own, as your organisation has set it. Scenarios are saved in the workbook; whoever gets the workbook gets them.',
  },
  untried: {
    title: 'What was not tried in a real Excel',
    text: <Piece>(file: Piece): (Piece | string)[] => [
      'Nobody has run Meterwise in a real Excel yet, on any platform: it is developed and tested on the real office.js, hosted by a spreadsheet in the browser. Check what matters to you, and see ',
      file,
      ' of the project for the list.',
    ],
  },
  about: {
    title: 'About',
    catalogueOf: (version: string, date: string) =>
      `Meterwise ${version}. Catalogue of vendors as of ${date}. Prices change: ask for a quote before you decide.`,
    withoutCatalogue: (version: string) =>
      `Meterwise ${version}. No catalogue of vendors is loaded. Prices change: ask for a quote before you decide.`,
  },
};
