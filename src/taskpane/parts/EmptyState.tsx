import type { ReactNode } from 'react';

/** What stands where there is nothing yet: what it is for, and what to do next. */
export function EmptyState({ says, children }: { readonly says: string; readonly children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{says}</p>
      <div className="buttons">{children}</div>
    </div>
  );
}
