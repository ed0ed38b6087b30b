import { Button } from '@fluentui/react-components';
import { messages } from '../../messages/messages.js';
import { usePaneState } from '../hooks/use-pane.js';

/** A question with the options to choose from. Shown until it is answered. */
export function ChoicePanel() {
  const choice = usePaneState((state) => state.choice);
  if (choice === undefined) return null;
  const { question, options, answer } = choice;
  return (
    <section className="panel" role="alert" aria-labelledby="choice-title">
      <h2 id="choice-title">{question}</h2>
      <div className="buttons">
        {options.map((option, index) => (
          <Button key={index} size="small" onClick={() => answer(index)}>
            {option}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => answer(undefined)}>
          {messages().app.noneOfThem}
        </Button>
      </div>
    </section>
  );
}
