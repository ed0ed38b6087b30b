import type { DerivationInput } from '../../../core/report/derivation.js';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { EmptyState } from '../../parts/EmptyState.js';
import { Faults } from '../../parts/Faults.js';
import { useWhatIf } from '../compare/use-what-if.js';
import { InsertDerivation } from './InsertDerivation.js';
import { inputAddress } from './link-address.js';
import { Steps } from './Steps.js';

/** How the figures of one of the scenario's offers are made, with a way to each input. */
export function OwnDerivation() {
  const pane = usePane();
  const { derivation: texts } = laterMessages();
  const asked = usePaneState((state) => state.derivation);
  const linked = usePaneState((state) => state.linked);
  const { priced, tables, isTrying } = useWhatIf();
  const ranking = priced.ranking ?? [];
  const ranked = ranking.find(({ name }) => name === asked?.offer) ?? ranking[0];
  if (ranked === undefined) {
    return <EmptyState says={texts.empty} />;
  }
  const openInput = async (input: DerivationInput) => {
    if (linked === undefined) return pane.go(input.table);
    const selected = await pane.workbook.selectCells(inputAddress(input, linked));
    if (!selected.done) pane.say(selected.why, 'failed');
  };
  return (
    <>
      <h2>{ranked.name}</h2>
      {isTrying && <p>{texts.whatIf}</p>}
      {ranked.quote.ok ? (
        <>
          <InsertDerivation offer={ranked.name} />
          <Steps quote={ranked.quote.value} tables={tables} onInput={(input) => void openInput(input)} />
        </>
      ) : (
        <Faults faults={ranked.quote.faults} />
      )}
    </>
  );
}
