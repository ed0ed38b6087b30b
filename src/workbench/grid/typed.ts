/** What Excel makes of something written into a cell, as typed by a user. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly isFormula?: true;
  /** The number format that the text brings, for a cell that has none. */
  readonly format?: string;
}

const NUMBER = /^[+-]?(\d+(,\d{3})*(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const DAY = 86_400_000;
/** Excel's day 0, for dates after February 1900. */
const FIRST_DAY = Date.UTC(1899, 11, 30);

/**
 * `=1+1` is a formula, and so are `+A1`, `-A1` and `@SUM(1)`; `'=1` is the text =1; 12, 1,234, 5%, $3 and dates are
 * numbers; TRUE is a truth value; anything else is text.
 */
export function typed(text: string): Typed {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: text, isFormula: true };
  const plain = text.trim();
  if (/^(true|false)$/i.test(plain)) return { value: plain.toLowerCase() === 'true' };
  const number = asNumber(plain);
  if (number) return number;
  if (/^[+-]\s*[^\s=]/.test(text)) return { value: `=${text}`, isFormula: true };
  if (/^@[A-Za-z_]/.test(text)) return { value: `=${text.slice(1)}`, isFormula: true };
  return { value: text };
}

function asNumber(text: string): Typed | undefined {
  if (NUMBER.test(text)) {
    const value = Number(text.replaceAll(',', ''));
    return text.includes(',') ? { value, format: text.includes('.') ? '#,##0.00' : '#,##0' } : { value };
  }
  const percent = /^(.*\S)\s*%$/.exec(text)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) {
    return {
      // By the text, so that 7% is 0.07 and not 0.07000000000000001.
      value: Number(`${percent.replaceAll(',', '')}e-2`),
      format: percent.includes('.') ? '0.00%' : '0%',
    };
  }
  const money = /^([+-]?)\$\s*(\S+)$/.exec(text);
  if (money?.[2] !== undefined && NUMBER.test(money[2])) {
    const value = Number(money[1] + money[2].replaceAll(',', ''));
    return { value, format: money[2].includes('.') ? '$#,##0.00' : '$#,##0' };
  }
  return asDate(text);
}

function asDate(text: string): Typed | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)?.slice(1).map(Number);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)?.slice(1).map(Number);
  const [year, month, day] = iso ?? (american ? [american[2], american[0], american[1]] : []);
  if (year === undefined || month === undefined || day === undefined || year < 1901) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return { value: (date.getTime() - FIRST_DAY) / DAY, format: 'm/d/yyyy' };
}
