/** What ends an action on the workbook early, and what becomes of it then. */
export const host = {
  stopped: 'Stopped.',
  stoppedBefore: 'Stopped. Nothing was changed.',
  done: 'Done',
  asBefore: 'The workbook is as it was before.',
  takingBackFailed: (why: string, remains: string) => `Taking it back failed too (${why}): ${remains}`,
  useUndo: 'use Undo.',
  notLoaded: (why: string) => `A part of Meterwise could not be loaded: ${why}`,
  wentWrong: (what: string) => `Something went wrong inside Meterwise (${what}).`,
  refused: (code: string) => `Excel refused it (${code}).`,
  refusedAt: (code: string, where: string) => `Excel refused it (${code} at ${where}).`,
  lacks: (sentence: string, where: string) => `${sentence} It lacks ${where}.`,
  protectedSheet: (name: string) =>
    `The sheet ${name} is protected. Remove its protection under Review, then try again.`,
  filteredTable: (name: string) =>
    `Rows of the table ${name} are filtered out. Clear the filter, then try again.`,
  /** Office's codes: what happened and what to do. */
  codes: {
    InvalidOperationInCellEditMode: 'A cell is being edited. Finish it with Enter, then try again.',
    AccessDenied:
      'Excel does not let add-ins change this: the workbook or the sheet is protected or read-only. Remove the protection, or work in a copy.',
    Conflict: 'Somebody else changed the workbook at the same moment. Try again.',
    ItemAlreadyExists: 'A sheet or table of that name was made in the meantime. Try again.',
    ItemNotFound: 'Something that was just there is gone: a sheet or table was deleted meanwhile. Try again.',
    FilteredRangeConflict: 'Rows of the table are filtered. Clear the filter, then try again.',
    InvalidSelection: 'More than one block of cells is selected. Select one, then try again.',
    NonBlankCellOffSheet: 'There is no room left on the sheet.',
    ApiNotFound: 'This Excel is too old for it. Update Excel, or use Excel on the web.',
    NotImplemented: 'This Excel does not support it. Use Excel on the web or the newest desktop version.',
    UnsupportedFeature: 'This Excel does not support it. Use Excel on the web or the newest desktop version.',
    RequestAborted: 'Excel was busy and gave up. Try again.',
    RequestPayloadSizeLimitExceeded: 'It is more than Excel takes at once. Try it with fewer rows.',
    ResponsePayloadSizeLimitExceeded:
      'The workbook is larger than Excel hands out at once. Try it with fewer cells.',
  },
  selection: {
    noSheet: (name: string) => `The workbook has no sheet ${name} any more.`,
    hiddenSheet: (name: string) => `The sheet ${name} is hidden. Unhide it, then try again.`,
    noAddress: (address: string) => `${address} is not an address of cells.`,
  },
};
