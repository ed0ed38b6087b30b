import type { ModelDraft } from '../figures/draft.js';

/** Sessions of each channel, as an array of a formula: as given, else contacts × involvement rate (all of them where it is blank). */
export function channelSessions({ names, trafficCells: [headers = []] }: ModelDraft): string {
  const column = (header: string) => `${names.tables.traffic}[${header}]`;
  const own = column('Sessions');
  if (!headers.includes('Contacts')) return own;
  const [contacts, involvement] = [column('Contacts'), column('Involvement rate')];
  const engaged = headers.includes('Involvement rate')
    ? `${contacts}*(${involvement}+(${involvement}=0))`
    : contacts;
  return `${own}+(${own}=0)*${engaged}`;
}
