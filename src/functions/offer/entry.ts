/**
 * Registers the Excel functions of whole offers with the host, from a script of their own. The build replaces this file
 * as it does the one above (`scripts/functions-entry-loader.cjs`).
 */
export {};
