import { IDependencyManagerService } from '@univerjs/preset-sheets-core';
import type { Injector } from '@univerjs/core';

/** What of the grid's own keeping of dependencies is used. */
interface Dependencies {
  /** By formula: it is taken out here as it is written over. */
  readonly _allTreeMap: ReadonlyMap<number, unknown>;
  readonly _dependencyRTreeCache: {
    readonly _tree: ReadonlyMap<string, ReadonlyMap<string, RangesOfSheet>>;
    _removeRTreeItem: () => void;
    bulkSearch: (searched: unknown, except?: unknown) => Set<number>;
  };
}

interface RangesOfSheet {
  all(): readonly { readonly id: number }[];
  clear(): RangesOfSheet;
  load(items: readonly unknown[]): unknown;
}

/** As many ranges that nothing takes any more are kept before they are thrown away together. */
const MOST_DROPPED = 20_000;

/**
 * The ranges that formulas take lie in a tree. The grid looks for those of each formula that is written over among all
 * that overlap them, which is much where long ranges overlap: they are passed over instead, and leave together.
 */
export function dropDependenciesTogether(injector: Injector): void {
  const { _dependencyRTreeCache: ranges, _allTreeMap: taken } = injector.get(
    IDependencyManagerService,
  ) as unknown as Dependencies;
  const search = ranges.bulkSearch.bind(ranges);
  let dropped = 0;
  ranges._removeRTreeItem = () => {
    dropped += 1;
    if (dropped < MOST_DROPPED) return;
    dropped = 0;
    for (const sheets of ranges._tree.values())
      for (const own of sheets.values()) {
        const left = own.all().filter(({ id }) => taken.has(id));
        own.clear().load(left);
      }
  };
  ranges.bulkSearch = (searched, except) => {
    const found = search(searched, except);
    for (const id of found) if (!taken.has(id)) found.delete(id);
    return found;
  };
}
