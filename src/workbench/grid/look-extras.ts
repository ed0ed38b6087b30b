import { layOver, valueAt, type Layers } from './areas.js';
import type { Area } from './grid.js';
import type { Kept } from './kept.js';
import type { CellLook, LookChange } from './look.js';

type Extra = Pick<CellLook, 'indent' | 'locked' | 'hidden'>;
const EXTRAS = { indent: 0, locked: true, hidden: false } as const satisfies Extra;
const KEYS = Object.keys(EXTRAS) as readonly (keyof Extra)[];

/** What a look has in Excel and the grid has no place for: kept beside it. */
export interface LookExtras {
  at(sheet: string, row: number, column: number): Extra;
  change(area: Area, change: LookChange): void;
  reset(area: Area): void;
}

export function lookExtras(kept: Kept): LookExtras {
  const layers = (key: keyof Extra) => kept.get<Layers<Extra[keyof Extra]>>(`look:${key}`) ?? [];
  const extra = <Key extends keyof Extra>(key: Key, sheet: string, row: number, column: number) =>
    (valueAt(layers(key), sheet, row, column) ?? EXTRAS[key]) as Extra[Key];
  return {
    at: (sheet, row, column) => ({
      indent: extra('indent', sheet, row, column),
      locked: extra('locked', sheet, row, column),
      hidden: extra('hidden', sheet, row, column),
    }),
    change(area, change) {
      for (const key of KEYS) {
        const value = change[key];
        if (value !== undefined) kept.set(`look:${key}`, layOver(layers(key), area, value));
      }
    },
    reset(area) {
      for (const key of KEYS)
        if (layers(key).length > 0) kept.set(`look:${key}`, layOver(layers(key), area, EXTRAS[key]));
    },
  };
}
