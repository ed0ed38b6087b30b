import {
  DataValidationErrorStyle,
  DataValidationOperator,
  DataValidationRenderMode,
  DataValidationType,
  ICommandService,
  type ISheetDataValidationRule,
  type Injector,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  SheetDataValidationModel,
} from '@univerjs/preset-sheets-data-validation';
import type { Kept } from './kept.js';
import { toRange } from './ranges.js';
import { VALIDATION_KEY, type Bounds, type Validation } from './validation.js';

const OPERATORS: Readonly<Record<Bounds['operator'], DataValidationOperator>> = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
};

const STYLES = {
  Stop: DataValidationErrorStyle.STOP,
  Warning: DataValidationErrorStyle.WARNING,
  Information: DataValidationErrorStyle.INFO,
} as const;

/** Makes the grid enforce the restrictions that are kept; call it once the workbook is open. */
export function enforceValidations(injector: Injector, unitId: string, kept: Kept): void {
  const commands = injector.get(ICommandService);
  const model = injector.get(SheetDataValidationModel);
  const tell = (key: string) => {
    const ruleId = key.slice(VALIDATION_KEY.length);
    const wanted = kept.get<Validation>(key);
    const subUnitId = wanted?.areas[0]?.sheet;
    for (const [sheet, rules] of model.getUnitRules(unitId)) {
      if (rules.some(({ uid }) => uid === ruleId))
        commands.syncExecuteCommand(RemoveDataValidationMutation.id, { unitId, subUnitId: sheet, ruleId });
    }
    if (!wanted?.rule || subUnitId === undefined) return;
    commands.syncExecuteCommand(AddDataValidationMutation.id, { unitId, subUnitId, rule: toRule(wanted) });
  };
  for (const key of kept.keys(VALIDATION_KEY)) tell(key);
  kept.onChange((key) => {
    if (key.startsWith(VALIDATION_KEY)) tell(key);
  });
}

function toRule({ id, areas, rule, ignoreBlanks, alert, prompt }: Validation): ISheetDataValidationRule {
  return {
    uid: id,
    ranges: areas.map(toRange),
    allowBlank: ignoreBlanks,
    ...(rule ? criterion(rule) : { type: DataValidationType.ANY }),
    showErrorMessage: alert.showAlert,
    // Where nothing is shown nothing is refused, as in Excel.
    errorStyle: alert.showAlert ? STYLES[alert.style] : DataValidationErrorStyle.INFO,
    ...(alert.title ? { errorTitle: alert.title } : {}),
    ...(alert.message ? { error: alert.message } : {}),
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
}

function criterion(rule: NonNullable<Validation['rule']>) {
  if ('list' in rule) {
    return {
      type: DataValidationType.LIST,
      formula1: rule.list.source,
      showDropDown: rule.list.inCellDropDown,
      renderMode: rule.list.inCellDropDown ? DataValidationRenderMode.ARROW : DataValidationRenderMode.TEXT,
    };
  }
  if ('custom' in rule) return { type: DataValidationType.CUSTOM, formula1: rule.custom.formula };
  if ('wholeNumber' in rule) return { type: DataValidationType.WHOLE, ...between(rule.wholeNumber) };
  if ('decimal' in rule) return { type: DataValidationType.DECIMAL, ...between(rule.decimal) };
  return { type: DataValidationType.TEXT_LENGTH, ...between(rule.textLength) };
}

function between({ operator, formula1, formula2 }: Bounds) {
  return {
    operator: OPERATORS[operator],
    formula1: String(formula1),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}
