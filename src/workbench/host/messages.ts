/** What the host tells office.js unasked, as it expects it: one message, a list of entries. */
interface Message {
  readonly type: 3;
  readonly message: { readonly entries: readonly Entry[] };
}

interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** One call of a custom function, as Excel sends it: every argument in Excel's terms. */
export interface Invocation {
  readonly id: number;
  readonly name: string;
  readonly args: readonly unknown[];
  readonly address: string;
}

const EVENT_CATEGORY = 65536;
/** The event of `Office.addin.onVisibilityModeChanged`, for which office.js subscribes nowhere. */
const VISIBILITY_CHANGED = 65539;
const ACTION = { category: 2, type: 1000 } as const;
const INVOKE = { category: 1, type: 1000, allowErrors: 4 } as const;

/** An event of the model: Excel's number for it, whom it is about, and what it says. */
export function eventMessage(
  event: number,
  target: string,
  details: Readonly<Record<string, unknown>>,
): Message {
  return message([entry(EVENT_CATEGORY, event, details, target)]);
}

/** The pane was shown or hidden. */
export function visibilityMessage(shown: boolean): Message {
  return eventMessage(VISIBILITY_CHANGED, '', { visibility: shown ? 'Visible' : 'Hidden' });
}

/** An action that its keys called. */
export function actionMessage(action: string): Message {
  return message([entry(ACTION.category, ACTION.type, [action, '{}'])]);
}

export function invocationMessage(calls: readonly Invocation[]): Message {
  return message(
    calls.map(({ id, name, args, address }) =>
      entry(INVOKE.category, INVOKE.type, [id, name, args, address, INVOKE.allowErrors, null]),
    ),
  );
}

function message(entries: readonly Entry[]): Message {
  return { type: 3, message: { entries } };
}

function entry(messageCategory: number, messageType: number, content: unknown, targetId = ''): Entry {
  return { messageCategory, messageType, targetId, message: JSON.stringify(content) };
}
