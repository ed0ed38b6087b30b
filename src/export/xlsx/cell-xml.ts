import { assert } from '../../core/fault/result.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import { asCellText, shownText } from '../../model/page/plain-text.js';
import type { Content } from '../../model/page/sheet.js';
import { element, textNode, type Xml } from '../xml/write.js';

/** Whether a text would turn into something else if its cell were edited: it then carries Excel's mark of a text. */
export function needsQuote(content: Content): boolean {
  return content.kind === 'text' && asCellText(content.text) !== shownText(content.text);
}

/**
 * A cell of a sheet. A text is written as a text in its own place and never as a formula.
 * @param shown what a formula showed when it was last calculated; undefined where nobody knows
 */
export function cellXml(
  content: Content,
  {
    address,
    style,
    shown,
  }: { readonly address: string; readonly style: number; readonly shown: Cell | undefined },
): Xml {
  const place = { r: address, s: style };
  switch (content.kind) {
    case 'blank':
      return element('c', place);
    case 'text':
      return element('c', { ...place, t: 'inlineStr' }, element('is', {}, text(shownText(content.text))));
    case 'number':
      assert(Number.isFinite(content.value), 'a cell holds a finite number');
      return element('c', place, element('v', {}, textNode(String(content.value))));
    case 'formula':
      return formulaXml(content.formula, shown, place);
  }
}

function formulaXml(
  formula: string,
  shown: Cell | undefined,
  place: { readonly r: string; readonly s: number },
): Xml {
  const own = element('f', {}, textNode(formula.slice(1)));
  if (shown === undefined || shown === null) return element('c', place, own);
  const value = (letters: string) => element('v', {}, textNode(letters));
  if (isErrorCell(shown)) return element('c', { ...place, t: 'e' }, own, value(shown.error));
  if (typeof shown === 'number') return element('c', place, own, value(String(shown)));
  if (typeof shown === 'boolean') return element('c', { ...place, t: 'b' }, own, value(shown ? '1' : '0'));
  return element('c', { ...place, t: 'str' }, own, value(heldText(shown)));
}

function text(shown: string): Xml {
  return element('t', { 'xml:space': 'preserve' }, textNode(heldText(shown)));
}

/** Readers take _x0041_ in a text for the letter A: the underscore before it is written that way itself. */
function heldText(shown: string): string {
  return shown.replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_');
}
