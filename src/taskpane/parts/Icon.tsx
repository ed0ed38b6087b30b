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
  book: 'M4 3h10a2 2 0 0 1 2 2v12H6a2 2 0 0 1-2-2zM4 15a2 2 0 0 1 2-2h10M8 6.5h5',
  ranking: 'M4 5h12M4 10h8M4 15h5',
  line: 'M3 3v14h14M6 13l3-4 3 2 4-6',
  coins:
    'M10 3c3.3 0 6 1 6 2.3S13.3 7.6 10 7.6 4 6.6 4 5.3 6.7 3 10 3ZM4 5.3v9.4C4 16 6.7 17 10 17s6-1 6-2.3V5.3M4 10c0 1.3 2.7 2.3 6 2.3s6-1 6-2.3',
  steps: 'M3 17V5h4v12M7 8h4v9M11 11h4v6M3 17h14',
  tornado: 'M10 3v14M4 5h12M6 9h9M8 13h4',
  bell: 'M3 16c4 0 4-11 7-11s3 11 7 11M3 17h14',
  freeze: 'M10 3v14M4 6.5l12 7M16 6.5l-12 7',
  sum: 'M15 5V4H5l5 6-5 6h10v-1',
  repair: 'M4 16l7-7M11 9a3.5 3.5 0 0 1 4.5-4.5L13.5 6.5l1 1 2-2A3.5 3.5 0 0 1 12 10',
  scales: 'M10 3v14M6 17h8M4 6h12M4 6l-2 5h4zM16 6l-2 5h4z',
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
