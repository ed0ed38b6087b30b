import { Button } from '@fluentui/react-components';
import { usePane, usePaneState } from '../hooks/use-pane.js';

/** That what is at hand was typed before and found again, and the way to be rid of it. */
export function DraftLine() {
  const { dropDraft, go } = usePane();
  const draft = usePaneState((state) => state.draft);
  const name = usePaneState((state) => state.scenario.name);
  if (draft === undefined) return null;
  const when = draft.savedAt === '' ? '' : ` on ${written(draft.savedAt)}`;
  return (
    <section className="panel notice" aria-label="Draft">
      <p>
        Unsaved draft restored: {name}
        {when}.
      </p>
      <div className="buttons">
        <Button size="small" onClick={() => go('scenarios')}>
          Save it
        </Button>
        <Button size="small" onClick={() => void dropDraft()}>
          Discard draft
        </Button>
      </div>
    </section>
  );
}

/** A moment in the words of the reader's language. */
function written(savedAt: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(savedAt),
  );
}
