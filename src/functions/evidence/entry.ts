/**
 * Registers the Excel functions that read logs of messages, from a script of their own. The build replaces this file as it
 * does the one above (`scripts/functions-entry-loader.cjs`).
 */
export {};
