import { formatAddress } from '../../grid/address.js';
import { contains, intersect } from '../../grid/areas.js';
import { cutArea } from '../../grid/cut-area.js';
import type { Area } from '../../grid/grid.js';
import {
  OPERATORS,
  VALIDATION_KEY,
  type Bounds,
  type TypedRule,
  type Validation,
} from '../../grid/validation.js';
import { flag, oneOf, text } from '../argument.js';
import type { HostObject, Kind, Reach } from '../kind.js';
import { notImplemented, Refusal } from '../refusal.js';
import { isAllowed } from './validation-check.js';

const TYPES = {
  list: 'List',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  textLength: 'TextLength',
  custom: 'Custom',
};
const NOTHING: Omit<Validation, 'id' | 'areas'> = {
  rule: undefined,
  ignoreBlanks: true,
  alert: { showAlert: true, style: 'Stop', title: '', message: '' },
  prompt: { showPrompt: true, title: '', message: '' },
};

/** Excel.DataValidation; its state is the area of its range. */
export const DATA_VALIDATION: Kind<Area> = {
  name: 'DataValidation',
  reads: {
    Type: (area, reach) => {
      const one = common(area, reach);
      if (one === 'mixed') return 'MixedCriteria';
      const [type] = Object.keys(one.rule ?? {});
      return type === undefined ? 'None' : TYPES[type as keyof typeof TYPES];
    },
    Rule: (area, reach) => read(area, reach, ({ rule }) => rule ?? {}),
    IgnoreBlanks: (area, reach) => read(area, reach, ({ ignoreBlanks }) => ignoreBlanks),
    ErrorAlert: (area, reach) => read(area, reach, ({ alert }) => alert),
    Prompt: (area, reach) => read(area, reach, ({ prompt }) => prompt),
    Valid: (area, { grid }) => {
      const answers = validationsOn(area, { grid }).flatMap((one) =>
        one.areas.flatMap((own) => {
          const met = intersect(own, area);
          return met ? grid.values(met).flatMap((row) => row.map((value) => isAllowed(one, value))) : [];
        }),
      );
      if (answers.every(Boolean)) return true;
      return answers.some(Boolean) ? null : false;
    },
  },
  writes: {
    Rule: (area, value, reach) => {
      const rule = ruleOf(value, area, reach);
      set(area, { rule }, reach);
    },
    IgnoreBlanks: (area, value, reach) => set(area, { ignoreBlanks: flag(value, 'ignoreBlanks') }, reach),
    ErrorAlert: (area, value, reach) => {
      const {
        showAlert = true,
        style = 'Stop',
        title = '',
        message = '',
      } = value as Partial<Validation['alert']>;
      const known = oneOf(style, ['Stop', 'Warning', 'Information'] as const, 'The style of an alert');
      set(area, { alert: { showAlert, style: known, title, message } }, reach);
    },
    Prompt: (area, value, reach) => {
      const { showPrompt = true, title = '', message = '' } = value as Partial<Validation['prompt']>;
      set(area, { prompt: { showPrompt, title, message } }, reach);
    },
  },
  calls: { Clear: (area, _, reach) => clear(area, reach) },
};

function validationsOn(area: Area, { grid }: Pick<Reach, 'grid'>): Validation[] {
  return grid.kept
    .keys(VALIDATION_KEY)
    .flatMap((key) => grid.kept.get<Validation>(key) ?? [])
    .filter(({ areas }) => areas.some((own) => intersect(own, area)));
}

/** The restriction that all cells of an area share. */
function common(area: Area, reach: Reach): Omit<Validation, 'id' | 'areas'> | 'mixed' {
  const [one, ...others] = validationsOn(area, reach);
  if (!one) return NOTHING;
  return others.length === 0 && one.areas.some((own) => contains(own, area)) ? one : 'mixed';
}

/** null where the cells differ, as Excel answers. */
function read<Value>(
  area: Area,
  reach: Reach,
  of: (one: Omit<Validation, 'id' | 'areas'>) => Value,
): Value | null {
  const one = common(area, reach);
  return one === 'mixed' ? null : of(one);
}

function set(area: Area, change: Partial<Validation>, reach: Reach): void {
  const before = common(area, reach);
  clear(area, reach);
  const id = crypto.randomUUID();
  const kept = { ...(before === 'mixed' ? NOTHING : before), ...change, id, areas: [area] };
  reach.grid.kept.set(VALIDATION_KEY + id, kept);
}

function clear(area: Area, reach: Reach): void {
  for (const one of validationsOn(area, reach)) {
    const areas = one.areas.flatMap((own) => cutArea(own, area));
    reach.grid.kept.set(VALIDATION_KEY + one.id, areas.length > 0 ? { ...one, areas } : undefined);
  }
}

/** A rule has one of the members that Excel knows; a list may be given as a range. */
function ruleOf(value: unknown, area: Area, reach: Reach): TypedRule | undefined {
  const given = (value ?? {}) as Record<string, unknown>;
  const [name, ...others] = Object.keys(given).filter(
    (key) => given[key] !== undefined && given[key] !== null,
  );
  if (name === undefined) return undefined;
  if (others.length > 0) throw new Refusal('InvalidArgument', 'A rule of data validation has one condition.');
  const criterion = given[name] as Record<string, unknown>;
  switch (name) {
    case 'list':
      return {
        list: {
          source: sourceOf(criterion['source'], area, reach),
          inCellDropDown: criterion['inCellDropDown'] !== false,
        },
      };
    case 'wholeNumber':
      return { wholeNumber: boundsOf(criterion) };
    case 'decimal':
      return { decimal: boundsOf(criterion) };
    case 'textLength':
      return { textLength: boundsOf(criterion) };
    case 'custom':
      return { custom: { formula: text(criterion['formula'], 'The formula of a rule') } };
    default:
      throw notImplemented('DataValidationRule', name);
  }
}

function sourceOf(source: unknown, area: Area, { grid }: Reach): string {
  if (typeof source === 'string') {
    if (source === '') throw new Refusal('InvalidArgument', 'A list needs a source.');
    return source;
  }
  const range = source as HostObject<Area> | null;
  if (range?.kind?.name !== 'Range') throw new Refusal('InvalidArgument', 'A list needs a text or a range.');
  const sheet = grid.sheets().find(({ id }) => id === (range.state.sheet || area.sheet));
  return `=${formatAddress(range.state, sheet?.name ?? '')}`;
}

function boundsOf({ operator, formula1, formula2 }: Record<string, unknown>): Bounds {
  const known = oneOf(operator, OPERATORS, 'The operator of a rule');
  const isBound = (bound: unknown): bound is number | string =>
    typeof bound === 'number' || (typeof bound === 'string' && bound !== '');
  const two = known === 'Between' || known === 'NotBetween';
  if (!isBound(formula1) || (two && !isBound(formula2)))
    throw new Refusal('InvalidArgument', 'The bounds of a rule must be numbers or formulas.');
  return { operator: known, formula1, ...(isBound(formula2) ? { formula2 } : {}) };
}
