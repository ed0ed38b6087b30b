import { intersect } from '../../grid/areas.js';
import { CONDITIONAL_KEY, type ConditionalFormat } from '../../grid/conditional-format.js';
import { cutArea } from '../../grid/cut-area.js';
import type { Area } from '../../grid/grid.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { CONDITIONAL_FORMAT } from './conditional-format.js';

const TYPES: ReadonlySet<unknown> = new Set(['CellValue', 'ContainsText', 'Custom']);

/** Excel.ConditionalFormatCollection; its state is the area of its range. */
export const CONDITIONAL_FORMATS: Kind<Area> = {
  name: 'ConditionalFormatCollection',
  reads: {},
  items: (area, reach) => on(area, reach).map(({ id }) => hostObject(CONDITIONAL_FORMAT, id)),
  leads: {
    '[]': (area, [id], reach) => {
      const one = sought(area, id, reach);
      if (!one) throw new Refusal('ItemNotFound', `There is no conditional format ${String(id)}.`);
      return one;
    },
    GetItemOrNullObject: (area, [id], reach) => sought(area, id, reach),
    GetItemAt: (area, [index], reach) => {
      const one = on(area, reach)[Number(index)];
      if (!one) throw new Refusal('InvalidArgument', `The range has no conditional format ${String(index)}.`);
      return hostObject(CONDITIONAL_FORMAT, one.id);
    },
    Add: (area, [type], { grid }) => {
      if (!TYPES.has(type))
        throw new Refusal(
          'ApiNotFound',
          `The workbench has no conditional formats of the type ${String(type)}.`,
        );
      const added: ConditionalFormat = {
        id: crypto.randomUUID(),
        areas: [area],
        type: type as ConditionalFormat['type'],
        condition: undefined,
        look: {},
        stopIfTrue: false,
      };
      grid.kept.set(CONDITIONAL_KEY + added.id, added);
      return hostObject(CONDITIONAL_FORMAT, added.id);
    },
  },
  calls: {
    GetCount: (area, _, reach) => on(area, reach).length,
    ClearAll: (area, _, reach) => {
      for (const one of on(area, reach)) {
        const areas = one.areas.flatMap((own) => cutArea(own, area));
        reach.grid.kept.set(CONDITIONAL_KEY + one.id, areas.length > 0 ? { ...one, areas } : undefined);
      }
    },
  },
};

/** Those that touch an area: the one added last comes first, as in Excel. */
function on(area: Area, { grid }: Reach): ConditionalFormat[] {
  return grid.kept
    .keys(CONDITIONAL_KEY)
    .flatMap((key) => grid.kept.get<ConditionalFormat>(key) ?? [])
    .filter(({ areas }) => areas.some((own) => intersect(own, area)))
    .reverse();
}

function sought(area: Area, id: unknown, reach: Reach): HostObject | null {
  return on(area, reach).some((one) => one.id === id) ? hostObject(CONDITIONAL_FORMAT, String(id)) : null;
}
