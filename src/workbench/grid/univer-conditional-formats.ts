import {
  BooleanNumber,
  BorderStyleTypes,
  ICommandService,
  type Injector,
  type IStyleBase,
  type IStyleData,
} from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { columnLetters } from '../../reference/address.js';
import {
  CONDITIONAL_KEY,
  formulaOf,
  type ConditionalFormat,
  type ConditionalLook,
} from './conditional-format.js';
import type { Kept } from './kept.js';
import { toRange } from './ranges.js';

/** Makes the grid show the conditional formats that are kept; call it once the workbook is open. */
export function showConditionalFormats(injector: Injector, unitId: string, kept: Kept): void {
  const commands = injector.get(ICommandService);
  const model = injector.get(ConditionalFormattingRuleModel);
  const tell = (key: string) => {
    const cfId = key.slice(CONDITIONAL_KEY.length);
    const wanted = kept.get<ConditionalFormat>(key);
    const subUnitId = wanted?.areas[0]?.sheet;
    for (const [sheet, rules] of model.getUnitRules(unitId) ?? []) {
      if (rules.some((one) => one.cfId === cfId))
        commands.syncExecuteCommand(DeleteConditionalRuleMutation.id, { unitId, subUnitId: sheet, cfId });
    }
    const rule = wanted && toRule(wanted);
    if (rule) commands.syncExecuteCommand(AddConditionalRuleMutation.id, { unitId, subUnitId, rule });
  };
  for (const key of kept.keys(CONDITIONAL_KEY)) tell(key);
  kept.onChange((key) => {
    if (key.startsWith(CONDITIONAL_KEY)) tell(key);
  });
}

function toRule({
  id,
  areas,
  condition,
  look,
  stopIfTrue,
}: ConditionalFormat): IConditionFormattingRule | undefined {
  const [first] = areas;
  if (!condition || !first) return undefined;
  return {
    cfId: id,
    ranges: areas.map(toRange),
    stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: formulaOf(condition, `${columnLetters(first.column)}${first.row + 1}`),
      style: toStyle(look),
    },
  };
}

function toStyle({
  fill,
  color,
  bold,
  italic,
  underline,
  strikethrough,
  lineAbove,
  numberFormat,
}: ConditionalLook): IStyleBase & Pick<IStyleData, 'bd' | 'n'> {
  const drawn = (on: boolean) => ({ s: on ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(underline === undefined ? {} : { ul: drawn(underline) }),
    ...(strikethrough === undefined ? {} : { st: drawn(strikethrough) }),
    ...(lineAbove ? { bd: { t: { s: BorderStyleTypes.THIN, cl: { rgb: lineAbove } } } } : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
  };
}
