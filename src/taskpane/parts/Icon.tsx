/** Line drawings in a square of 20, each one path. */
const PATHS = {
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l3-3M4 8l3 3',
  redo: 'M16 8H8a4 4 0 0 0 0 8h4M16 8l-3-3M16 8l-3 3',
  info: 'M10 9v5M10 6.5v.01M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z',
  more: 'M5 10v.01M10 10v.01M15 10v.01',
  add: 'M10 4v12M4 10h12',
  remove: 'M5 5l10 10M15 5L5 15',
  copy: 'M7 7h9v9H7zM4 13V4h9',
  rename: 'M4 16l1-4 8-8 3 3-8 8zM11 6l3 3',
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  open: 'M4 7l6 6 6-6',
  insert: 'M3 4h14v12H3zM3 8h14M8 8v8M12.5 10v4M10.5 12h4',
  cells: 'M3 4h14v12H3zM3 8h14M3 12h14M8 4v12M13 4v12',
  trace: 'M4 16V9a3 3 0 0 1 3-3h9M13 3l3 3-3 3',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing beside or in place of words; what it means is said by its button. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
