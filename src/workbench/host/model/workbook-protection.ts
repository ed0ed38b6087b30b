import { protectionKey, WORKBOOK_STRUCTURE } from '../guard.js';
import type { Kind } from '../kind.js';
import { Refusal } from '../refusal.js';

/** Excel.WorkbookProtection: while it stands, no sheet is added, deleted, renamed, moved, copied, shown or hidden. */
export const WORKBOOK_PROTECTION: Kind<null> = {
  name: 'WorkbookProtection',
  reads: {
    Protected: (_, { grid }) => grid.kept.get(protectionKey(WORKBOOK_STRUCTURE)) !== undefined,
  },
  calls: {
    Protect: (_, [password], { grid }) => {
      if (grid.kept.get(protectionKey(WORKBOOK_STRUCTURE)) !== undefined)
        throw new Refusal('InvalidOperation', 'The workbook is protected already.');
      const given = typeof password === 'string' ? password : '';
      grid.kept.set(protectionKey(WORKBOOK_STRUCTURE), { options: {}, password: given });
    },
    Unprotect: (_, [password], { grid }) => {
      const kept = grid.kept.get<{ readonly password: string }>(protectionKey(WORKBOOK_STRUCTURE));
      if (kept && kept.password !== '' && kept.password !== password)
        throw new Refusal('AccessDenied', 'The password is not the one that the workbook is protected with.');
      if (kept) grid.kept.set(protectionKey(WORKBOOK_STRUCTURE), undefined);
    },
  },
};
