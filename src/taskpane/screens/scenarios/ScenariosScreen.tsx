import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { laterMessages } from '../../../messages/later.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { AtHand } from './AtHand.js';
import { BestAndWorst } from './BestAndWorst.js';
import { CasesSection } from './CasesSection.js';
import { Files } from './Files.js';
import { KeptList } from './KeptList.js';
import { TwoSideBySide } from './TwoSideBySide.js';

/** The scenarios that are kept in the workbook, and what can be done with them. */
export function ScenariosScreen() {
  const pane = usePane();
  const texts = laterMessages().scenarios.atHand;
  const shelf = usePaneState((state) => state.shelf);
  const [refusal, setRefusal] = useState<string>();
  useEffect(() => void pane.readShelf(), [pane]);

  /** Does something to what is kept; the sentence of a refusal stays in place until it is read again. */
  const attempt = async (work: Promise<boolean>): Promise<boolean> => {
    const isDone = await work;
    setRefusal(isDone ? undefined : pane.store.get().said.text);
    return isDone;
  };
  const readAgain = async () => {
    setRefusal(undefined);
    await pane.readShelf();
  };
  return (
    <>
      <AtHand attempt={attempt} />
      {refusal !== undefined && (
        <section className="panel" aria-label={texts.notSaved}>
          <p>{refusal}</p>
          <div className="buttons">
            <Button size="small" onClick={() => void readAgain()}>
              {texts.loadAgain}
            </Button>
          </div>
        </section>
      )}
      <KeptList scenarios={shelf?.scenarios ?? []} attempt={attempt} />
      <CasesSection />
      <BestAndWorst attempt={attempt} />
      <TwoSideBySide />
      <Files />
    </>
  );
}
