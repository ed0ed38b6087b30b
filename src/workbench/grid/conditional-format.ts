import type { Area } from './grid.js';
import type { OPERATORS } from './validation.js';

/** Under which conditional formats are kept: this and their id. */
export const CONDITIONAL_KEY = 'conditional-format:';

export const TEXT_OPERATORS = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

/** When cells are coloured, as Excel's API says it. Formulas start with =, seen from the first cell of the range. */
export type Condition =
  | {
      readonly type: 'CellValue';
      readonly operator: (typeof OPERATORS)[number];
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly type: 'ContainsText';
      readonly operator: (typeof TEXT_OPERATORS)[number];
      readonly text: string;
    }
  | { readonly type: 'Custom'; readonly formula: string };

/** How cells look while the condition holds; what is left out stays as it is. */
export interface ConditionalLook {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  /** The colour of a line above. */
  readonly lineAbove?: string;
  readonly numberFormat?: string;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly type: Condition['type'];
  /** undefined until the rule is set. */
  readonly condition: Condition | undefined;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/**
 * The condition as one formula, seen from the first cell of the range. An empty cell is neither equal to nor less than
 * anything, as in Excel.
 */
export function formulaOf(condition: Condition, cell: string): string {
  if (condition.type === 'Custom') return condition.formula;
  if (condition.type === 'ContainsText') {
    const text = `"${condition.text.replaceAll('"', '""')}"`;
    const length = `LEN(${text})`;
    return {
      Contains: `=ISNUMBER(SEARCH(${text},${cell}))`,
      NotContains: `=ISERROR(SEARCH(${text},${cell}))`,
      BeginsWith: `=LEFT(${cell},${length})=${text}`,
      EndsWith: `=RIGHT(${cell},${length})=${text}`,
    }[condition.operator];
  }
  const first = operand(condition.formula1);
  const second = operand(condition.formula2 ?? '0');
  const holds = {
    Between: `AND(${cell}>=${first},${cell}<=${second})`,
    NotBetween: `OR(${cell}<${first},${cell}>${second})`,
    EqualTo: `${cell}=${first}`,
    NotEqualTo: `${cell}<>${first}`,
    GreaterThan: `${cell}>${first}`,
    LessThan: `${cell}<${first}`,
    GreaterThanOrEqualTo: `${cell}>=${first}`,
    LessThanOrEqualTo: `${cell}<=${first}`,
  }[condition.operator];
  return `=AND(NOT(ISBLANK(${cell})),${holds})`;
}

function operand(formula: string): string {
  if (formula.startsWith('=')) return `(${formula.slice(1)})`;
  return formula.trim() !== '' && Number.isFinite(Number(formula))
    ? formula
    : `"${formula.replaceAll('"', '""')}"`;
}
