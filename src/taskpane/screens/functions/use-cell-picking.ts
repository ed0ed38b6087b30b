import { useEffect, useRef, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { usePane } from '../../hooks/use-pane.js';

/** An argument that follows the selection of the sheet until it is settled. */
export interface CellPicking {
  /** The argument that follows; undefined where none does. */
  readonly picked: string | undefined;
  /** Begins to follow for an argument, with what is selected now. */
  readonly begin: (name: string, before: string) => void;
  /** Ends it, with what was picked. */
  readonly end: () => void;
  /** Ends it with what the argument was before. */
  readonly cancel: () => void;
}

/** @param onPick what the argument is now: the address of the selected cells */
export function useCellPicking(onPick: (name: string, address: string) => void): CellPicking {
  const { workbook, say } = usePane();
  const [following, setFollowing] = useState<{ readonly name: string; readonly before: string }>();
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  });

  useEffect(() => {
    if (following === undefined) return undefined;
    const { name } = following;
    let isOver = false;
    let asked = 0;
    const failed = (why: string) => {
      if (isOver) return;
      say(why, 'failed');
      setFollowing(undefined);
    };
    const take = async () => {
      const turn = ++asked;
      const selected = await workbook.selectedAddress();
      // A later selection may have been answered before this one.
      if (isOver || turn !== asked) return;
      if (selected.done) pick.current(name, selected.value);
      else failed(selected.why);
    };
    void take();
    const watching = workbook.whenSelectionChanges(() => void take());
    watching.catch((thrown: unknown) =>
      failed(laterMessages().functions.argument.noSelection(String(thrown))),
    );
    return () => {
      isOver = true;
      void watching.then((stop) => stop()).catch(() => undefined);
    };
  }, [following, workbook, say]);

  return {
    picked: following?.name,
    begin: (name, before) => setFollowing({ name, before }),
    end: () => setFollowing(undefined),
    cancel: () => {
      if (following !== undefined) onPick(following.name, following.before);
      setFollowing(undefined);
    },
  };
}
