import { refused, Stop, type Outcome } from './outcome.js';

/** Office's codes as sentences for the user: what happened and what to do. */
const SENTENCES: Readonly<Record<string, string>> = {
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
};

/** Codes of an Excel that has not got a member; its name helps whoever looks after the computer. */
const LACKING: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedFeature']);

/** What an error is to the user. Only a sentence of ours goes out as it is; a code we do not know is named. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof Stop) return thrown.message;
  const code = codeOf(thrown);
  if (code === undefined) return `Something went wrong inside Meterwise (${String(thrown)}).`;
  const where = placeOf(thrown);
  const sentence = SENTENCES[code];
  if (sentence === undefined)
    return `Excel refused it (${code}${where === undefined ? '' : ` at ${where}`}).`;
  return where !== undefined && LACKING.has(code) ? `${sentence} It lacks ${where}.` : sentence;
}

/** Runs an action; whatever it throws becomes the outcome's sentence. */
export async function outcomeOf<T>(action: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: true, value: await action() };
  } catch (thrown) {
    return refused(sentenceOf(thrown));
  }
}

/** Whether it is Excel that did not do what it was asked for, or the action that ended itself. */
export function isRefusal(thrown: unknown): boolean {
  return thrown instanceof Stop || codeOf(thrown) !== undefined;
}

function codeOf(thrown: unknown): string | undefined {
  const { code } = Object(thrown) as { readonly code?: unknown };
  return typeof code === 'string' ? code : undefined;
}

/** The member that failed, such as `Range.formulas`: not the text around it, which can hold the user's data. */
function placeOf(thrown: unknown): string | undefined {
  const { debugInfo } = Object(thrown) as { readonly debugInfo?: { readonly errorLocation?: unknown } };
  return typeof debugInfo?.errorLocation === 'string' && debugInfo.errorLocation !== ''
    ? debugInfo.errorLocation
    : undefined;
}
