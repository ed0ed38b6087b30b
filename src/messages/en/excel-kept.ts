/** The scenarios kept in the workbook. */
export const kept = {
  asBefore: 'What is kept is as it was before.',
  loadAgain: 'load the scenarios again.',
  noScenario: 'That scenario is no longer in this workbook.',
  /** Somebody wrote since the shelf was seen; when, where that is known. */
  changed: {
    byYou:
      'The scenarios of this workbook were changed in another window of yours. Nothing was overwritten: load them again, then repeat your change.',
    byOthers:
      'The scenarios of this workbook were changed by somebody else. Nothing was overwritten: load them again, then repeat your change.',
    byYouAt: (day: string, time: string) =>
      `The scenarios of this workbook were changed in another window of yours on ${day} at ${time} UTC. Nothing was overwritten: load them again, then repeat your change.`,
    byOthersAt: (day: string, time: string) =>
      `The scenarios of this workbook were changed by somebody else on ${day} at ${time} UTC. Nothing was overwritten: load them again, then repeat your change.`,
  },
  unreadable: (why: string) =>
    `The scenarios kept in this workbook cannot be read. ${why} Open it with the version of Meterwise that saved it, or remove all Meterwise data from the workbook.`,
  tooMuch: (why: string) => `It is more than Meterwise keeps in a workbook. ${why}`,
  noSheetRemoved:
    'The structure of this workbook is protected, so no sheet can be removed. Remove the protection under Review.',
  lastSheet: 'A workbook needs a sheet that is shown: add one of your own first.',
  deletedAlready: (sheets: string) =>
    `These sheets are deleted already: ${sheets}. All else is as it was before, so that you can remove it again.`,
};
