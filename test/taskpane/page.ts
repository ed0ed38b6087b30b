import 'global-jsdom/register';
import { paneAtRest } from './pane-at-rest';

// Where Node.js has its own, the page's: its elements take no other.
const { Blob, CustomEvent, Event, EventTarget, File, FileReader, FormData } =
  window as unknown as typeof globalThis;
Object.assign(globalThis, { Blob, CustomEvent, Event, EventTarget, File, FileReader, FormData });

// React asks for it before it lets a test wait for what it draws.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

// oxlint-disable-next-line import/no-default-export -- what jest calls and waits for, before the first test
export default paneAtRest;
