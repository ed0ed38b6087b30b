/** What a stretch of a formula is: text in double quotes, a sheet's name in single ones, brackets, or anything else. */
export type PartKind = 'text' | 'sheet' | 'brackets' | 'plain';

export interface FormulaPart {
  readonly kind: PartKind;
  readonly text: string;
}

/**
 * The stretches of a formula, which joined are the formula again. What is begun and not ended, as while somebody types,
 * goes to the end. In brackets ' keeps the next character from meaning anything.
 */
export function partsOf(formula: string): readonly FormulaPart[] {
  const parts: FormulaPart[] = [];
  let from = 0;
  for (let at = 0; at < formula.length;) {
    const kind = OPENS[formula[at] ?? ''];
    if (kind === undefined) {
      at += 1;
      continue;
    }
    if (at > from) parts.push({ kind: 'plain', text: formula.slice(from, at) });
    const end = afterPart(formula, at);
    parts.push({ kind, text: formula.slice(at, end) });
    at = end;
    from = end;
  }
  if (from < formula.length) parts.push({ kind: 'plain', text: formula.slice(from) });
  return parts;
}

/** The place after the text, sheet's name or brackets that start here, or else after this character. */
export function afterPart(formula: string, at: number): number {
  const kind = OPENS[formula[at] ?? ''];
  if (kind === undefined) return at + 1;
  return kind === 'brackets' ? afterBrackets(formula, at) : afterQuotes(formula, at);
}

/** The formula with every part rewritten that is none of the kinds that keep what stands in them. */
export function rewritePlain(formula: string, rewrite: (plain: string) => string): string {
  return partsOf(formula)
    .map(({ kind, text }) => (kind === 'plain' ? rewrite(text) : text))
    .join('');
}

const OPENS: Readonly<Record<string, Exclude<PartKind, 'plain'>>> = {
  '"': 'text',
  "'": 'sheet',
  '[': 'brackets',
};

/** Two quotes within quotes are one that belongs to the text. */
function afterQuotes(formula: string, start: number): number {
  const quote = formula[start] ?? '';
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] !== quote) return at + 1;
    at += 1;
  }
  return formula.length;
}

function afterBrackets(formula: string, start: number): number {
  let open = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') open += 1;
    else if (formula[at] === ']') open -= 1;
    if (open === 0) return at + 1;
  }
  return formula.length;
}

/** The formula with nothing in its texts: what a text says is no part of the formula. */
export function withoutTexts(formula: string): string {
  return partsOf(formula)
    .map(({ kind, text }) => (kind === 'text' ? '""' : text))
    .join('');
}
