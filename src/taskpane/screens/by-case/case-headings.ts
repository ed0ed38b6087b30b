import { BASE } from '../../../core/scenario/cases/in-case.js';
import type { Cases } from '../../../core/scenario/tables/scenario.js';
import { laterMessages } from '../../../messages/later.js';

/** What columns of cases are called, the base first; the one that every screen shows says so. */
export function caseHeadings(cases: Cases | undefined): string[] {
  const texts = laterMessages().scenarios.cases;
  if (cases === undefined) return [];
  return [BASE, ...cases.names].map((own) => {
    const name = own === BASE ? texts.base : own;
    return own === cases.shown ? texts.isShown(name) : name;
  });
}
