import { fileMessages } from '../../messages/files.js';
import type { Cell } from '../../core/grid/cell.js';
import { childOf, childrenOf, textOf, type XmlElement } from '../xml/parse.js';

/** What a cell of a file showed when it was saved; where that cannot be known, why, as the end of a sentence. */
export interface FileCell {
  readonly value: Cell;
  readonly unknown?: string;
}

/** What the cells of a file have in common. */
export interface Surroundings {
  /** The texts that cells share, by their places. */
  readonly texts: readonly string[];
  /** Whether the program that made the file left all formulas to be calculated on opening. */
  readonly isUncalculated: boolean;
}

/** What a `c` element shows. Nothing that stands in it is taken for a blank. */
export function valueOf(cell: XmlElement, { texts, isUncalculated }: Surroundings): FileCell {
  const inline = childOf(cell, 'is');
  if (inline !== undefined) return { value: richText(inline) };
  const value = childOf(cell, 'v');
  const text = value === undefined ? '' : textOf(value);
  const type = cell.attributes.get('t') ?? 'n';
  const hasFormula = childOf(cell, 'f') !== undefined;
  if (hasFormula && text === '' && type !== 'str') return { value: null, unknown: fileMessages().notSaved };
  // Programs that cannot calculate save 0 for every formula and ask for a calculation on opening.
  if (hasFormula && isUncalculated && type === 'n' && Number(text) === 0)
    return { value: null, unknown: fileMessages().notSaved };
  return type === 's' ? sharedText(text, texts) : plainValue(type, text);
}

/** The texts that cells of a file share, by their places. */
export function sharedTexts(root: XmlElement): string[] {
  return childrenOf(root, 'si').map(richText);
}

/** A text as its program meant it: _x0041_ stands for the letter A, _x000a_ for a new line. */
export function meantText(text: string): string {
  return text.replace(/_x([0-9a-fA-F]{4})_/g, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function sharedText(place: string, texts: readonly string[]): FileCell {
  if (place === '') return { value: null };
  const text = texts[Number(place)];
  return text === undefined ? unreadable(place) : { value: text };
}

function plainValue(type: string, text: string): FileCell {
  switch (type) {
    case 'str':
    case 'd':
      return { value: meantText(text) };
    case 'b':
      return text === '' ? { value: null } : { value: text === '1' || text === 'true' };
    case 'e':
      return { value: { error: text } };
    case 'n': {
      if (text.trim() === '') return { value: null };
      const number = Number(text);
      return Number.isFinite(number) ? { value: number } : unreadable(text);
    }
    default:
      return unreadable(text);
  }
}

function unreadable(text: string): FileCell {
  return { value: null, unknown: fileMessages().unreadable(text.slice(0, 20)) };
}

/** A text in one piece or in runs of several looks; its phonetic guide is no part of it. */
function richText(own: XmlElement): string {
  const runs = childrenOf(own, 'r');
  const pieces = runs.length === 0 ? childrenOf(own, 't') : runs.flatMap((run) => childrenOf(run, 't'));
  return meantText(pieces.map(textOf).join(''));
}
