import {
  CONDITIONAL_KEY,
  TEXT_OPERATORS,
  type Condition,
  type ConditionalFormat,
  type ConditionalLook,
} from '../../grid/conditional-format.js';
import { OPERATORS } from '../../grid/validation.js';
import { color, flag, oneOf, text } from '../argument.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

/** Excel.ConditionalRangeFill; its state is the id of the conditional format. */
const FILL: Kind<string> = {
  name: 'ConditionalRangeFill',
  reads: { Color: (id, reach) => existing(id, reach).look.fill ?? '' },
  writes: { Color: (id, value, reach) => dress(id, { fill: color(value, 'A fill') }, reach) },
  calls: { Clear: (id, _, reach) => undress(id, ['fill'], reach) },
};

/** Excel.ConditionalRangeFont; its state is the id of the conditional format. */
const FONT: Kind<string> = {
  name: 'ConditionalRangeFont',
  reads: {
    Color: (id, reach) => existing(id, reach).look.color ?? '',
    Bold: (id, reach) => existing(id, reach).look.bold ?? null,
    Italic: (id, reach) => existing(id, reach).look.italic ?? null,
    Strikethrough: (id, reach) => existing(id, reach).look.strikethrough ?? null,
  },
  writes: {
    Color: (id, value, reach) => dress(id, { color: color(value, 'A colour') }, reach),
    Bold: (id, value, reach) => dress(id, { bold: flag(value, 'bold') }, reach),
    Italic: (id, value, reach) => dress(id, { italic: flag(value, 'italic') }, reach),
    Strikethrough: (id, value, reach) => dress(id, { strikethrough: flag(value, 'strikethrough') }, reach),
    Underline: (id, value, reach) => dress(id, { underline: value !== 'None' }, reach),
  },
  calls: {
    Clear: (id, _, reach) => undress(id, ['color', 'bold', 'italic', 'strikethrough', 'underline'], reach),
  },
};

/** Excel.ConditionalRangeBorder of the upper edge; its state is the id of the conditional format. */
const LINE_ABOVE: Kind<string> = {
  name: 'ConditionalRangeBorder',
  reads: {
    SideIndex: () => 'EdgeTop',
    Style: (id, reach) => (existing(id, reach).look.lineAbove === undefined ? 'None' : 'Continuous'),
    Color: (id, reach) => existing(id, reach).look.lineAbove ?? '',
  },
  writes: {
    Style: (id, value, reach) => {
      if (oneOf(value, ['Continuous', 'None'], 'The style of a border') === 'None')
        undress(id, ['lineAbove'], reach);
      else dress(id, { lineAbove: existing(id, reach).look.lineAbove ?? '#000000' }, reach);
    },
    Color: (id, value, reach) => dress(id, { lineAbove: color(value, 'The colour of a border') }, reach),
  },
};

const lineAbove = (id: string, side: unknown): HostObject => {
  oneOf(side, ['EdgeTop'], 'The side of a border of a conditional format');
  return hostObject(LINE_ABOVE, id);
};

/** Excel.ConditionalRangeBorderCollection, of which the workbench draws the upper edge. */
const BORDERS: Kind<string> = {
  name: 'ConditionalRangeBorderCollection',
  reads: { Count: () => 1 },
  items: (id) => [lineAbove(id, 'EdgeTop')],
  leads: {
    '[]': (id, [side]) => lineAbove(id, side),
    GetItem: (id, [side]) => lineAbove(id, side),
  },
};

const FORMAT: Kind<string> = {
  name: 'ConditionalRangeFormat',
  reads: { NumberFormat: (id, reach) => existing(id, reach).look.numberFormat ?? null },
  writes: {
    NumberFormat: (id, value, reach) => {
      if (value === null) undress(id, ['numberFormat'], reach);
      else dress(id, { numberFormat: text(value, 'A number format') }, reach);
    },
  },
  leads: {
    Borders: (id) => hostObject(BORDERS, id),
    Fill: (id) => hostObject(FILL, id),
    Font: (id) => hostObject(FONT, id),
  },
};

/** Excel.CellValueConditionalFormat and Excel.TextConditionalFormat, whose rules are objects. */
const BY_RULE: Kind<string> = {
  name: 'ConditionalFormat',
  reads: { Rule: (id, reach) => ruleOf(existing(id, reach).condition) },
  writes: {
    Rule: (id, value, reach) => {
      const one = existing(id, reach);
      keep({ ...one, condition: conditionOf(one.type, value as Record<string, unknown>) }, reach);
    },
  },
  leads: { Format: (id) => hostObject(FORMAT, id) },
};

/** Excel.ConditionalFormatRule, of conditional formats by formula. */
const FORMULA_RULE: Kind<string> = {
  name: 'ConditionalFormatRule',
  reads: {
    Formula: (id, reach) => {
      const { condition } = existing(id, reach);
      return condition?.type === 'Custom' ? condition.formula : '';
    },
  },
  writes: {
    Formula: (id, value, reach) => {
      const formula = text(value, 'The formula of a conditional format');
      keep({ ...existing(id, reach), condition: { type: 'Custom', formula } }, reach);
    },
  },
};

/** Excel.CustomConditionalFormat. */
const CUSTOM: Kind<string> = {
  name: 'CustomConditionalFormat',
  reads: {},
  leads: { Rule: (id) => hostObject(FORMULA_RULE, id), Format: (id) => hostObject(FORMAT, id) },
};

/** Excel.ConditionalFormat; its state is its id. */
export const CONDITIONAL_FORMAT: Kind<string> = {
  name: 'ConditionalFormat',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    Type: (id, reach) => existing(id, reach).type,
    StopIfTrue: (id, reach) => existing(id, reach).stopIfTrue,
  },
  writes: {
    StopIfTrue: (id, value, reach) =>
      keep({ ...existing(id, reach), stopIfTrue: flag(value, 'stopIfTrue') }, reach),
  },
  leads: {
    CellValue: (id, _, reach) => required(part(id, 'CellValue', BY_RULE, reach)),
    CellValueOrNullObject: (id, _, reach) => part(id, 'CellValue', BY_RULE, reach),
    TextComparison: (id, _, reach) => required(part(id, 'ContainsText', BY_RULE, reach)),
    TextComparisonOrNullObject: (id, _, reach) => part(id, 'ContainsText', BY_RULE, reach),
    Custom: (id, _, reach) => required(part(id, 'Custom', CUSTOM, reach)),
    CustomOrNullObject: (id, _, reach) => part(id, 'Custom', CUSTOM, reach),
  },
  calls: {
    Delete: (id, _, reach) => {
      existing(id, reach);
      reach.grid.kept.set(CONDITIONAL_KEY + id, undefined);
    },
  },
};

function existing(id: string, { grid }: Reach): ConditionalFormat {
  const one = grid.kept.get<ConditionalFormat>(CONDITIONAL_KEY + id);
  if (!one) throw new Refusal('ItemNotFound', 'The conditional format was deleted.');
  return one;
}

function keep(one: ConditionalFormat, { grid }: Reach): void {
  grid.kept.set(CONDITIONAL_KEY + one.id, one);
}

function dress(id: string, change: ConditionalLook, reach: Reach): void {
  const one = existing(id, reach);
  keep({ ...one, look: { ...one.look, ...change } }, reach);
}

function undress(id: string, names: readonly (keyof ConditionalLook)[], reach: Reach): void {
  const one = existing(id, reach);
  const left = Object.entries(one.look).filter(([name]) => !names.some((gone) => gone === name));
  keep({ ...one, look: Object.fromEntries(left) }, reach);
}

function part(
  id: string,
  type: ConditionalFormat['type'],
  kind: Kind<string>,
  reach: Reach,
): HostObject | null {
  return existing(id, reach).type === type ? hostObject(kind, id) : null;
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new Refusal('ItemNotFound', 'The conditional format is of another type.');
  return found;
}

function conditionOf(type: ConditionalFormat['type'], rule: Record<string, unknown>): Condition {
  if (type === 'ContainsText') {
    const operator = oneOf(rule['operator'], TEXT_OPERATORS, 'The operator of a rule');
    return { type, operator, text: text(rule['text'], 'The text of a rule') };
  }
  const { formula1, formula2 } = rule;
  const operator = oneOf(rule['operator'], OPERATORS, 'The operator of a rule');
  const two = operator === 'Between' || operator === 'NotBetween';
  return {
    type: 'CellValue',
    operator,
    formula1: text(formula1, 'The first bound of a rule'),
    ...(two ? { formula2: text(formula2, 'The second bound of a rule') } : {}),
  };
}

function ruleOf(condition: Condition | undefined): object {
  if (!condition) return {};
  const { type: _, ...rule } = condition;
  return rule;
}
