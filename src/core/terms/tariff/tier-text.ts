import { plainNumber } from '../../grid/number.js';

/** One tier as it is typed, whether or not its parts are numbers; '' is a blank. */
export interface TierLine {
  readonly upTo: string;
  readonly rate: string;
  readonly flatFee: string;
}

const SHAPE = /^(?<rate>.+?)(?:\s+(?:up\s+)?to\s+(?<upTo>[^+]+?))?(?:\s*\+\s*(?<flatFee>.+))?$/i;
/** No tier is longer; a text that is would only cost the expression above its time. */
const LONGEST = 100;
/** Stands where a tier has an end or a fee and its rate is still to be typed. */
const NO_RATE = '?';

/** The tiers of a text, each as it stands; blank ones are left out. */
export function tierParts(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `0.85 to 20000 + 50` taken apart; undefined where it cannot be. */
export function tierLine(part: string): TierLine | undefined {
  const { rate, upTo = '', flatFee = '' } = (part.length > LONGEST ? null : SHAPE.exec(part))?.groups ?? {};
  return rate === undefined ? undefined : { upTo, rate: rate === NO_RATE ? '' : rate, flatFee };
}

/**
 * A text as the rows of a table in which it can be edited without losing anything; undefined where a part is no
 * number, so that only the text itself shows what was meant. No text is no rows.
 */
export function tierLines(text: string): TierLine[] | undefined {
  const lines = tierParts(text).map(tierLine);
  const known = lines.filter((line) => line !== undefined);
  const areNumbers = known.every((line) => Object.values(line).every(isBlankOrNumber));
  return known.length === lines.length && areNumbers ? known : undefined;
}

/** The rows as text: `0.99 to 5000; 0.85 to 20000 + 50; 0.70`. Rows of blanks are left out. */
export function tierText(lines: readonly TierLine[]): string {
  return lines
    .filter((line) => Object.values(line).some((text) => text !== ''))
    .map(({ rate, upTo, flatFee }) =>
      [rate || NO_RATE, ...(upTo === '' ? [] : ['to', upTo]), ...(flatFee === '' ? [] : ['+', flatFee])].join(
        ' ',
      ),
    )
    .join('; ');
}

function isBlankOrNumber(text: string): boolean {
  return text === '' || plainNumber(text) !== undefined;
}
