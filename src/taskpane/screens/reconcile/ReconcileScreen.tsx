import { reconcileMessages } from '../../../messages/reconcile.js';
import { Faults } from '../../parts/Faults.js';
import { HeldAgainstFields } from './HeldAgainstFields.js';
import { InvoiceFields } from './InvoiceFields.js';
import { LetterPart } from './LetterPart.js';
import { ReconciledTables } from './ReconciledTables.js';
import { useReconciled } from './use-reconciled.js';

/** A vendor's invoice against what was counted and what the contract owes. */
export function ReconcileScreen() {
  const { intro, result: texts } = reconcileMessages();
  const state = useReconciled();
  const { offer, owed, reconciled, faults, isList, isJudging, cannotJudge } = state;
  return (
    <div className="reconcile">
      <p>{intro}</p>
      <HeldAgainstFields offer={offer} against={state.against} isList={isList} />
      <InvoiceFields />
      <Faults faults={faults} />
      {cannotJudge && <p role="alert">{texts.cannotJudge}</p>}
      {isJudging && (
        <p className="soft" role="status">
          {texts.judging}
        </p>
      )}
      {reconciled !== undefined && owed !== undefined && offer !== undefined && (
        <>
          <ReconciledTables owed={owed} reconciled={reconciled} />
          <LetterPart key={JSON.stringify([offer, state.against])} {...{ offer, owed, reconciled }} />
        </>
      )}
    </div>
  );
}
