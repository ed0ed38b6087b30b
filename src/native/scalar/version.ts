import type { Converter } from '../converter.js';

/** The version that the cell shows now, as text: it belongs to the figures that were computed with it. */
export const version: Converter = ({ shown }) => {
  const text = shown?.[0]?.[0];
  return typeof text === 'string'
    ? [[{ kind: 'text', text }]]
    : 'the version inside a formula cannot be told';
};
