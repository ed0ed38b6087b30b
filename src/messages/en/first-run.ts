/** What the pane says where nothing was started yet. */
export const firstRun = {
  title: 'What does a resolved issue really cost?',
  pitch:
    'AI support is sold per reply, per conversation, per resolution. Meterwise turns every offer into one figure on your traffic, and into a live model in this workbook.',
  startWithSample: 'Start with sample data',
  sampleOpened: 'Sample data. Replace it with your own traffic and quotes.',
  addTraffic: 'Add your traffic',
  importScenario: 'Import a scenario',
  file: 'A file with a scenario',
  startEmpty: 'Start empty',
  saved: 'Saved in this workbook',
  privacy: 'Your data stays on this computer: the add-in’s own code sends nothing.',
};
