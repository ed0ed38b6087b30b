import { Button } from '@fluentui/react-components';
import { messages, numberLocale } from '../../messages/messages.js';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** That what is at hand was typed before and found again, and the way to be rid of it. */
export function DraftLine() {
  const { dropDraft, go } = usePane();
  const draft = usePaneState((state) => state.draft);
  const name = usePaneState((state) => state.scenario.name);
  if (draft === undefined) return null;
  const { draft: texts } = messages().app;
  return (
    <section className="panel notice" aria-label={texts.label}>
      <p>{draft.savedAt === '' ? texts.restored(name) : texts.restoredOf(name, written(draft.savedAt))}</p>
      <div className="buttons">
        <Button size="small" onClick={() => go('scenarios')}>
          {texts.save}
        </Button>
        <Button size="small" onClick={() => void dropDraft()}>
          {texts.discard}
        </Button>
      </div>
    </section>
  );
}

/** A moment in the words of the reader's language. */
function written(savedAt: string): string {
  return new Intl.DateTimeFormat(numberLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(savedAt),
  );
}
