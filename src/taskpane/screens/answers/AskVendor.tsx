import { Button } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { answerMessages } from '../../../messages/answers.js';
import { usePane, usePaneState } from '../../hooks/use-pane.js';
import { makeAnswerSheet, takeAnswers, type TakenAnswers } from '../../store/answers.js';
import { Clauses } from './Clauses.js';
import { AnswerReport } from './AnswerReport.js';

/** The same questions for every vendor as a workbook, and their answers taken in as offers. */
export function AskVendor() {
  const pane = usePane();
  const isBusy = usePaneState((state) => state.job !== undefined);
  const [taken, setTaken] = useState<readonly TakenAnswers[]>([]);
  const id = useId();
  const texts = answerMessages().pane;
  const take = async (field: HTMLInputElement) => {
    const read = await takeAnswers(pane, [...(field.files ?? [])]);
    if (read !== undefined) setTaken(read);
    // Chosen once more, the same files are read again.
    field.value = '';
  };
  return (
    <section className="panel" aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className="soft">{texts.says}</p>
      <Button size="small" disabledFocusable={isBusy} onClick={() => void makeAnswerSheet(pane)}>
        {texts.make}
      </Button>
      <p>
        <label htmlFor={id}>{texts.choose}</label>
        <input
          id={id}
          type="file"
          accept=".xlsx"
          multiple
          onChange={({ currentTarget }) => {
            if ((currentTarget.files?.length ?? 0) > 0) void take(currentTarget);
          }}
        />
      </p>
      {taken.length > 0 && <AnswerReport taken={taken} />}
      <Clauses />
    </section>
  );
}
