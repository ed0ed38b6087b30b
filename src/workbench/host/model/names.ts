import { formatAddress, parseAddress } from '../../grid/address.js';
import type { DefinedName } from '../../grid/names.js';
import { areaGiven, flag, text } from '../argument.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { objectName } from './object-name.js';
import { RANGE } from './range.js';

/** The names of the workbook (null) or those of one sheet. */
type Scope = string | null;

function nameOf(id: string, { grid }: Reach): DefinedName {
  const found = grid.names.all().find((name) => name.id === id);
  if (!found) throw new Refusal('ItemNotFound', 'The name does not exist any more.');
  return found;
}

function inScope(scope: Scope, { grid }: Reach): readonly DefinedName[] {
  return grid.names.all().filter(({ sheet }) => (sheet ?? null) === scope);
}

function find(scope: Scope, key: unknown, reach: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const found = inScope(scope, reach).find(({ name, id }) => name.toLowerCase() === wanted || id === key);
  return found ? hostObject(NAME, found.id) : null;
}

/** The single cell or block that a name stands for; null where it is a formula or a constant. */
function rangeOf(id: string, reach: Reach): HostObject | null {
  const { formula, sheet } = nameOf(id, reach);
  const address = formula.slice(1);
  return parseAddress(address) ? hostObject(RANGE, areaGiven(address, sheet, reach)) : null;
}

function constantOf(formula: string): string | number | boolean | undefined {
  const given = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(given)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(given)) return given.toLowerCase() === 'true';
  return given !== '' && !Number.isNaN(Number(given)) ? Number(given) : undefined;
}

/** Excel.NamedItem; its state is the id of the name. */
const NAME: Kind<string> = {
  name: 'NamedItem',
  identity: (id) => ({ _Id: id }),
  reads: {
    Name: (id, reach) => nameOf(id, reach).name,
    Comment: (id, reach) => nameOf(id, reach).comment,
    Formula: (id, reach) => nameOf(id, reach).formula,
    Visible: (id, reach) => nameOf(id, reach).visible,
    Scope: (id, reach) => (nameOf(id, reach).sheet === undefined ? 'Workbook' : 'Worksheet'),
    Type: (id, reach) => {
      const value = constantOf(nameOf(id, reach).formula);
      if (rangeOf(id, reach)) return 'Range';
      if (value === undefined) return 'Error';
      return { string: 'String', number: 'Double', boolean: 'Boolean' }[
        typeof value as 'string' | 'number' | 'boolean'
      ];
    },
    /** The address of a range, the value of a constant. */
    Value: (id, reach) => {
      const { formula } = nameOf(id, reach);
      return constantOf(formula) ?? formula.slice(1);
    },
  },
  writes: {
    Comment: (id, value, reach) =>
      reach.grid.names.put({ ...nameOf(id, reach), comment: text(value, 'comment') }),
    Formula: (id, value, reach) =>
      reach.grid.names.put({ ...nameOf(id, reach), formula: withEquals(text(value, 'formula')) }),
    Visible: (id, value, reach) =>
      reach.grid.names.put({ ...nameOf(id, reach), visible: flag(value, 'visible') }),
  },
  leads: {
    GetRange: (id, _, reach) => {
      const found = rangeOf(id, reach);
      if (!found) throw new Refusal('InvalidReference', `${nameOf(id, reach).name} is not a range.`);
      return found;
    },
    GetRangeOrNullObject: (id, _, reach) => rangeOf(id, reach),
    WorksheetOrNullObject: (id, _, reach) => {
      const { sheet } = nameOf(id, reach);
      return sheet === undefined ? null : reach.worksheet(sheet);
    },
  },
  calls: {
    Delete: (id, _, reach) => {
      nameOf(id, reach);
      reach.grid.names.remove(id);
    },
  },
};

function withEquals(formula: string): string {
  return formula.startsWith('=') ? formula : `=${formula}`;
}

/** A range as an absolute address, as Excel writes it into a name. */
function absolute(value: unknown, sheet: string | undefined, reach: Reach): string {
  const area = areaGiven(value, sheet, reach);
  const name = reach.grid.sheets().find(({ id }) => id === area.sheet)?.name ?? '';
  const address = formatAddress(area, name);
  const cells = address.slice(address.lastIndexOf('!') + 1).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `=${address.slice(0, address.lastIndexOf('!') + 1)}${cells}`;
}

/** Excel.NamedItemCollection. */
export const NAMES: Kind<Scope> = {
  name: 'NamedItemCollection',
  reads: {},
  items: (scope, reach) => inScope(scope, reach).map(({ id }) => hostObject(NAME, id)),
  leads: {
    '[]': (scope, [key], reach) => {
      const found = find(scope, key, reach);
      if (!found) throw new Refusal('ItemNotFound', `There is no name ${String(key)}.`);
      return found;
    },
    GetItemOrNullObject: (scope, [key], reach) => find(scope, key, reach),
    Add: (scope, [name, reference, comment], reach) => {
      const sheet = scope ?? undefined;
      const wanted = objectName(text(name, 'The name'), reach, { sheet });
      const formula =
        typeof reference === 'string' ? withEquals(reference) : absolute(reference, sheet, reach);
      const id = `name-${wanted.toLowerCase()}-${scope ?? 'workbook'}`;
      reach.grid.names.put({
        id,
        name: wanted,
        formula,
        comment: typeof comment === 'string' ? comment : '',
        visible: true,
        sheet,
      });
      return hostObject(NAME, id);
    },
  },
  calls: { GetCount: (scope, _, reach) => inScope(scope, reach).length },
};
