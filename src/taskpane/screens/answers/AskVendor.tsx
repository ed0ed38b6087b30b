import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { answerMessages } from '../../../messages/answers.js';
import { FileButton } from '../../parts/FileButton.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { makeAnswerSheet, takeAnswers, type TakenAnswers } from '../../store/answers.js';
import { Clauses } from './Clauses.js';
import { AnswerReport } from './AnswerReport.js';

/** The same questions for every vendor as a workbook, and their answers taken in as offers. */
export function AskVendor() {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  const [taken, setTaken] = useState<readonly TakenAnswers[]>([]);
  const texts = answerMessages().pane;
  const take = async (files: readonly File[]) => {
    const read = await takeAnswers(pane, files);
    if (read !== undefined) setTaken(read);
  };
  return (
    <section className="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void makeAnswerSheet(pane)}>
        {texts.make}
      </Button>
      <p>
        <FileButton label={texts.choose} accept=".xlsx" multiple onChoose={(files) => void take(files)} />
      </p>
      {taken.length > 0 && <AnswerReport taken={taken} />}
      <Clauses />
    </section>
  );
}
