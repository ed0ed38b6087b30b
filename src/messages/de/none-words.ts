export const noneWords = ['keine', 'kein', 'keiner', 'keines', 'nein', 'entfällt', 'nicht zutreffend'];
