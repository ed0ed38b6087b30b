import { useEffect, useMemo } from 'react';
import { HOUR } from '../../../core/evidence/zone.js';
import type { Fault } from '../../../core/fault/fault.js';
import { UNLABELLED } from '../../../core/grid/currency.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { judgeList } from './reconcile-acts.js';
import {
  billableIn,
  heldAgainst,
  measuredMonths,
  offerName,
  owedOf,
  readGiven,
  reconciledOf,
  type Owed,
  type Reconciled,
} from './reconciled.js';

/** What the screen shows: what is chosen, what is wrong, and what the invoice came to. */
export interface ReconciledState {
  readonly offer: string | undefined;
  readonly against: ReturnType<typeof heldAgainst>;
  readonly owed: Owed | undefined;
  readonly faults: readonly Fault[];
  readonly isList: boolean;
  readonly isJudging: boolean;
  /** A list that cannot be judged: no measured month, or a log that names no conversations. */
  readonly cannotJudge: boolean;
  readonly reconciled: Reconciled | undefined;
}

/** The invoice at hand, reconciled as long as the pane's figures are what they are. */
export function useReconciled(): ReconciledState {
  const scenario = usePaneState((state) => state.scenario);
  const { measured } = usePaneState((state) => state.measurement);
  const reconciling = usePaneState((state) => state.reconciling);
  const names = useMemo(
    () => [...new Set(scenario.offers.map((row) => String(row['Offer'] ?? '')))].filter((own) => own !== ''),
    [scenario.offers],
  );
  const offer = offerName(reconciling, names);
  const against = heldAgainst(reconciling, measuredMonths(measured));
  const found = useMemo(
    () => (offer === undefined ? undefined : owedOf(scenario, measured, { offer, against })),
    [scenario, measured, offer, against],
  );
  const { invoice } = reconciling;
  const owed = found !== undefined && 'quote' in found ? found : undefined;
  const { minorDigits } = owed?.quote.offer.currency ?? UNLABELLED;
  const given = useMemo(
    () => (invoice === undefined ? undefined : readGiven(invoice, minorDigits)),
    [invoice, minorDigits],
  );
  const invoiced = given?.invoiced.ok === true ? given.invoiced.value : undefined;
  const ids = invoiced?.kind === 'conversations' ? invoiced.ids : undefined;
  const judged = useJudged(ids, owed);
  const isCountedThere = measured?.warehouse !== undefined;
  const reconciled = useMemo(
    () =>
      owed === undefined || given === undefined || invoiced === undefined
        ? undefined
        : reconciledOf(owed, { invoiced, cells: given.cells }, judged.verdicts),
    [owed, given, invoiced, judged.verdicts],
  );
  return {
    ...{ offer, against, owed, reconciled, isList: ids !== undefined },
    isJudging: judged.isJudging,
    cannotJudge: ids !== undefined && (owed?.month === undefined || judged.isWithoutIds || isCountedThere),
    faults: [
      ...(found !== undefined && 'faults' in found ? found.faults : []),
      ...(given?.invoiced.ok === false ? given.invoiced.faults : []),
    ],
  };
}

/** The verdicts on a list, judged beside the page anew for each offer, month and window. */
function useJudged(ids: readonly string[] | undefined, owed: Owed | undefined) {
  const pane = usePane();
  const { measured } = usePaneState((state) => state.measurement);
  const { judged, lateHours } = usePaneState((state) => state.reconciling);
  const asked = useMemo(() => {
    const month = owed?.month?.month;
    if (ids === undefined || owed === undefined || measured === undefined || month === undefined)
      return undefined;
    // What was read before is another log.
    if (measured.warehouse !== undefined) return undefined;
    const { recontact, zone } = measured;
    return { ids, rules: { billable: billableIn(owed), recontact, late: lateHours * HOUR, zone, month } };
  }, [ids, owed, measured, lateHours]);
  useEffect(() => {
    if (asked === undefined) return;
    void judgeList(pane, asked);
  }, [pane, asked]);
  const isDone = asked !== undefined && judged?.asked === asked;
  return {
    verdicts: isDone ? judged.verdicts : undefined,
    isJudging: asked !== undefined && !isDone,
    isWithoutIds: isDone && judged.verdicts === undefined,
  };
}
