/**
 * Registers the Excel functions that compare offers with what was paid, or with what would be, from a script of their own.
 * The build replaces this file as it does the one above (`scripts/functions-entry-loader.cjs`).
 */
export {};
