import { couldBecomeFormula, shownText } from '../../model/page/plain-text.js';

/** A text for a chart or a note, where an apostrophe would show: what could become a formula stands in quotes. */
export function asCaption(text: string): string {
  const shown = shownText(text);
  return couldBecomeFormula(shown) ? `“${shown}”` : shown;
}
