import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

/** How far a key goes among tabs that are written from left to right. */
const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Parts of a screen of which one is shown. Arrow keys go from one to the next, and open it. */
export function SubTabs<Id extends string>({
  label,
  tabs,
  shown,
  onShow,
  children,
}: {
  /** Read out, not shown: what is divided. */
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly shown: Id;
  readonly onShow: (id: Id) => void;
  /** The part that is shown. */
  readonly children: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const isMirrored = getComputedStyle(event.currentTarget).direction === 'rtl';
    const at = tabs.findIndex((own) => own.id === shown);
    const next = (at + (isMirrored ? -step : step) + tabs.length) % tabs.length;
    const chosen = tabs[next];
    if (chosen === undefined) return;
    onShow(chosen.id);
    list.current?.querySelectorAll('button')[next]?.focus();
    event.preventDefault();
  };
  return (
    <>
      <div ref={list} className="switch parts" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id: own, title }) => (
          <button
            key={own}
            type="button"
            role="tab"
            id={`${id}-${own}`}
            aria-selected={own === shown}
            aria-controls={own === shown ? `${id}-panel` : undefined}
            tabIndex={own === shown ? 0 : -1}
            onClick={() => onShow(own)}
          >
            {title}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown}`}>
        {children}
      </div>
    </>
  );
}
