import type { Converter } from './converter.js';

/** How each function becomes ordinary formulas, by its id. A function without one stays as it is, with a sentence. */
export const CONVERTERS: ReadonlyMap<string, Converter> = new Map<string, Converter>([]);
