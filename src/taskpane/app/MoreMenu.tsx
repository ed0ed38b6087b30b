import { useEffect, useId, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { messages } from '../../messages/messages.js';
import { Icon } from '../parts/Icon.js';
import type { ScreenId } from '../store/screen-id.js';
import { usePane } from '../hooks/use-pane.js';

/** How far an arrow key goes in the list. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/** The screens that have no tab of their own in the row. Escape, or leaving it, closes the list. */
export function MoreMenu({
  screens,
  shown,
}: {
  readonly screens: readonly ScreenId[];
  readonly shown: ScreenId;
}) {
  const { app } = messages();
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const id = useId();
  useEffect(() => {
    if (isOpen) list.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (event.key === 'Escape' && isOpen) close();
    else if (step !== undefined && isOpen) move(list.current, step);
    else return;
    event.preventDefault();
  };
  return (
    <div
      className="more"
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={opener}
        type="button"
        className="tab"
        title={app.tabs.more}
        aria-label={app.tabs.more}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-current={screens.includes(shown) ? 'true' : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Icon name="more" />
      </button>
      {isOpen && <Listed {...{ list, id, screens, shown }} onChosen={close} />}
    </div>
  );
}

function Listed({
  list,
  id,
  screens,
  shown,
  onChosen,
}: {
  readonly list: RefObject<HTMLUListElement | null>;
  readonly id: string;
  readonly screens: readonly ScreenId[];
  readonly shown: ScreenId;
  readonly onChosen: () => void;
}) {
  const pane = usePane();
  const { titles } = messages();
  return (
    <ul ref={list} id={id}>
      {screens.map((screen) => (
        <li key={screen}>
          <button
            type="button"
            aria-current={screen === shown ? 'page' : undefined}
            onClick={() => {
              pane.go(screen);
              onChosen();
            }}
          >
            {titles[screen]}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Moves the focus in a list, from its end on to its beginning. */
function move(list: HTMLElement | null, step: 1 | -1): void {
  const buttons = [...(list?.querySelectorAll('button') ?? [])];
  const at = buttons.findIndex((own) => own === document.activeElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
}
