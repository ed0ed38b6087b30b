/**
 * Registers every Excel function with the host. The build replaces this file by the imports and `associate` calls of
 * the functions beside it (`scripts/functions-entry-loader.cjs`), so that there is no list to keep.
 */
export {};
