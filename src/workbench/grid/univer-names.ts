import {
  IDefinedNamesService,
  InsertDefinedNameCommand,
  RemoveDefinedNameCommand,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameCommand,
} from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';
import type { Edit } from './edit.js';
import type { DefinedName, Names } from './names.js';

/** The grid's defined names. It keeps `A1` without the = and other formulas with it. */
export function univerNames(injector: Injector, edit: Edit): Names {
  const service = injector.get(IDefinedNamesService);
  const given = () => Object.values(service.getDefinedNameMap(edit.unitId) ?? {});
  const paramsOf = ({ id, name, formula, comment, visible, sheet }: DefinedName) => ({
    id,
    name,
    formulaOrRefString: /^=('[^']+'|[\w.]+)!\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/i.test(formula)
      ? formula.slice(1)
      : formula,
    comment,
    hidden: !visible,
    localSheetId: sheet ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
  return {
    all: () =>
      given().map(({ id, name, formulaOrRefString, comment, hidden, localSheetId }) => ({
        id,
        name,
        formula: formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`,
        comment: comment ?? '',
        visible: hidden !== true,
        sheet: localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId,
      })),
    put(name) {
      const known = given().some(({ id }) => id === name.id);
      edit.run(known ? SetDefinedNameCommand.id : InsertDefinedNameCommand.id, paramsOf(name));
    },
    remove(id) {
      const found = given().find((one) => one.id === id);
      if (found) edit.run(RemoveDefinedNameCommand.id, found);
    },
  };
}
