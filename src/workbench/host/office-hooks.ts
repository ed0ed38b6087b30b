import { answerAgave, type Declared } from './agave.js';
import type { Belongings } from './belongings.js';
import type { Commands } from './commands.js';
import type { OfficeTheme } from './office-theme.js';

/** The globals through which office.js finds its host on this flavour; the bridge's second member is set by office.js. */
interface Hooks {
  _richApiNativeBridge: { sendMessageToHost(text: string): void; onMessageFromHost?(text: string): void };
  webkit: { messageHandlers: { Agave: { postMessage(): void } } };
  _osfHostAPI: (
    handler: string,
    call: Parameters<typeof answerAgave>[1],
    answer: (result: unknown) => void,
  ) => void;
  _osfHostRegisterEvent: (
    handler: string,
    call: { readonly params: { readonly id: number } },
    event: Parameters<Commands['listen']>[1],
    answer: (result: unknown) => void,
  ) => { eventCallbackId: string };
  _osfHostUnregisterCallback: () => void;
}

export type AddInWindow = Window & typeof globalThis & Hooks;

/** Sets the hooks on a window in which office.js has not loaded yet. */
export function setHooks(
  window: AddInWindow,
  {
    receive,
    belongings,
    commands,
    theme,
    declared,
  }: {
    readonly receive: (text: string) => void;
    readonly belongings: Belongings;
    readonly commands: Commands;
    readonly theme: OfficeTheme;
    readonly declared: Declared;
  },
): void {
  window._richApiNativeBridge = { sendMessageToHost: receive };
  window.webkit = { messageHandlers: { Agave: { postMessage: () => undefined } } };
  window._osfHostAPI = (_handler, call, done) => {
    // The first call comes once office.js has loaded.
    theme.serve(window);
    answerAgave({ settings: belongings.documentSettings, commands, declared }, call, done);
  };
  window._osfHostRegisterEvent = (_handler, call, event, done) => {
    commands.listen(call.params.id, event);
    done([0]);
    return { eventCallbackId: '' };
  };
  window._osfHostUnregisterCallback = () => undefined;
}
