/** What a vendor writes where a plan has no such term. */
export const noneWords = ['none', 'no', 'n/a', 'na', 'n.a.', 'not applicable', '-', '–', '—'];
