import type { Injector } from '@univerjs/core';
import { IRibbonService } from '@univerjs/preset-sheets-core';

interface Group {
  readonly key: string;
  readonly children?: readonly Group[];
}

/** What the service that has the toolbar does with each list of buttons that it makes. */
interface Shows {
  _setRibbon(groups: readonly Group[]): void;
}

/**
 * Leaves the toolbar as it is while it has the same buttons. The grid makes its list anew whenever an editor takes or
 * loses the focus, first with all buttons and then without the hidden ones, and draws each: twice for every cell that is
 * typed into, which took a third of the typing.
 */
export function keepToolbarSteady(injector: Injector): void {
  const service = injector.get(IRibbonService) as unknown as Shows;
  const show = service._setRibbon.bind(service);
  let shown = '';
  let next: readonly Group[] | undefined;
  service._setRibbon = (groups) => {
    const isAskedFor = next !== undefined;
    next = groups;
    if (isAskedFor) return;
    queueMicrotask(() => {
      const own = next ?? [];
      next = undefined;
      const buttons = JSON.stringify(own, (key, value: unknown) => (key === 'item' ? undefined : value));
      if (buttons === shown) return;
      shown = buttons;
      show(own);
    });
  };
}
