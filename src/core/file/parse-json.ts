import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { DOCUMENT } from './format.js';
import { phrase } from '../phrase/phrase.js';

/** More than any workbook needs: a thousand rows of every column are a third of it. */
export const MOST_CHARACTERS = 2_000_000;
/** The document itself is 8 deep. */
const DEEPEST = 16;

/**
 * The value of a JSON text from anywhere. Size and depth are looked at before it is parsed, so that no text can take
 * the memory or the stack. Faults: too long, too deep, no JSON.
 */
export function parseJson(text: string): Result<unknown> {
  if (text.length > MOST_CHARACTERS) {
    return failed(conflict(DOCUMENT, phrase('tooLong', text.length, MOST_CHARACTERS)));
  }
  if (isDeeperThan(text, DEEPEST)) {
    return failed(conflict(DOCUMENT, phrase('tooDeep', DEEPEST)));
  }
  try {
    // A mark at the start comes from editors that save UTF-8 with one.
    return ok(JSON.parse(text.replace(/^\uFEFF/, '')) as unknown);
  } catch {
    return failed(conflict(DOCUMENT, phrase('noJson')));
  }
}

/** Brackets outside of strings are counted; a text that is no JSON may give any answer. */
function isDeeperThan(text: string, deepest: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (inString) {
      if (letter === '\\') index += 1;
      else if (letter === '"') inString = false;
    } else if (letter === '"') inString = true;
    else if (letter === '[' || letter === '{') {
      depth += 1;
      if (depth > deepest) return true;
    } else if (letter === ']' || letter === '}') depth -= 1;
  }
  return false;
}
