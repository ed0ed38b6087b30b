import { answerMessages } from '../../../messages/answers.js';
import type { AnsweredPlan } from '../../../export/answers/answered-offer.js';
import { termLabel } from '../../format/term-words.js';
import { Faults } from '../../parts/Faults.js';
import type { TakenAnswers } from '../../store/answers.js';

/** What each file gave: its offers with the questions that are still open and the answers to mend. */
export function AnswerReport({ taken }: { readonly taken: readonly TakenAnswers[] }) {
  const texts = answerMessages().pane;
  return (
    <section aria-label={texts.results}>
      <h3>{texts.results}</h3>
      {taken.map(({ file, plans, faults, refused }) => (
        <div key={file}>
          {plans.length === 0 && <p>{texts.notRead(file)}</p>}
          {refused !== undefined && <p className="warning">{refused}</p>}
          <Faults faults={faults} />
          {plans.map((plan) => (
            <PlanReport key={plan.sheet} file={file} plan={plan} />
          ))}
        </div>
      ))}
    </section>
  );
}

function PlanReport({ file, plan }: { readonly file: string; readonly plan: AnsweredPlan }) {
  const texts = answerMessages().pane;
  const { name, sheet, open, faults } = plan;
  return (
    <section aria-label={name}>
      <h4>{name}</h4>
      <p className="soft">{texts.from(file, sheet)}</p>
      {faults.length > 0 && <p>{texts.faults(faults.length)}</p>}
      <Faults faults={faults} />
      {open.length === 0 ? (
        <p>{texts.complete}</p>
      ) : (
        <details>
          <summary>{texts.blanks(open.length)}</summary>
          <ul>
            {open.map(({ header, cell }) => (
              <li key={`${header} ${cell}`}>
                {cell === undefined ? termLabel(header) : texts.blank(termLabel(header), cell)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
