import { messages } from '../../messages/messages.js';
import { refused, UserError, type Outcome } from './outcome.js';

/** Codes of an Excel that has not got a member; its name helps whoever looks after the computer. */
const LACKING: ReadonlySet<string> = new Set(['ApiNotFound', 'NotImplemented', 'UnsupportedFeature']);

/** What an error is to the user. Only a sentence of ours goes out as it is; a code we do not know is named. */
export function sentenceOf(thrown: unknown): string {
  if (thrown instanceof UserError) return thrown.message;
  const code = codeOf(thrown);
  const { host } = messages().excel;
  if (code === undefined) return host.wentWrong(String(thrown));
  const where = placeOf(thrown);
  const codes: Readonly<Record<string, string>> = host.codes;
  const sentence = codes[code];
  if (sentence === undefined) return where === undefined ? host.refused(code) : host.refusedAt(code, where);
  return where !== undefined && LACKING.has(code) ? host.lacks(sentence, where) : sentence;
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
  return thrown instanceof UserError || codeOf(thrown) !== undefined;
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
