import { TextDecoder } from 'node:util';

/** What every browser has and jest's page lacks. */
globalThis.TextDecoder ??= TextDecoder as typeof globalThis.TextDecoder;
