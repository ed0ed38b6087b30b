/** What the pane says where nothing was started yet. */
export const firstRun = {
  title: 'What does a resolved issue really cost?',
  pitch:
    'AI support is sold per reply, per conversation, per resolution. Meterwise turns every offer into one figure on your traffic, and into a live model in this workbook.',
  ways: 'Ways to begin',
  compare: {
    title: 'Compare quotes',
    says: 'Enter your traffic and what vendors quote: who is the cheapest, and by how much.',
    next: 'Enter your traffic, then add the quotes under Offers.',
  },
  budget: {
    title: 'Build a budget',
    says: 'What each offer costs month by month, what it saves, and when it pays back.',
  },
  sample: { title: 'Open the sample', says: 'Six made-up offers on a made-up volume, to look around.' },
  sampleOpened: 'Sample data. Replace it with your own traffic and quotes.',
  found: {
    offers: {
      says: (place: string) =>
        `This workbook has offers (${place}) but no traffic: a table with the headers Channel, Sessions and Resolution rate.`,
      take: 'Use these offers and enter traffic',
    },
    traffic: {
      says: (place: string) =>
        `This workbook has traffic (${place}) but no offers: a table with the headers Offer, Meter and Rate.`,
      take: 'Use this traffic and add offers',
    },
  },
  importScenario: 'Import a scenario',
  /** What a channel is called until somebody names it. */
  newChannel: 'New channel',
  file: 'A file with a scenario',
  saved: 'Saved in this workbook',
  privacy: 'Your data stays on this computer: the add-in’s own code sends nothing.',
};
