import { Instants, orderOf } from './instants.js';
import { NONE, type MessageColumns } from './messages.js';
import { SessionList, type Sessions } from './session-list.js';
import { USUAL_SILENCE, type SessionWindow } from './window.js';
import { dayOf, type Zone } from './zone.js';

/**
 * Messages → sessions: those of a customer on a channel in time order, cut by the window. Messages of one instant are one
 * step, whatever their order in the log; what `system` wrote belongs to none. An AI message before the customer has said
 * anything in the session is a greeting and no reply; a cut without a silence of 24 hours is no new beginning.
 */
export function sessionsOf(messages: MessageColumns, window: SessionWindow, zone: Zone): Sessions {
  const isByConversation = window.kind === 'conversation' && messages.conversation !== undefined;
  const instants = new Instants(messages, orderOf(messages, isByConversation), isByConversation);
  const ends = cutter(window, zone);
  const cuts = window.kind !== 'silence';
  const list = new SessionList(messages);
  while (instants.next()) {
    if (instants.isOther) list.open(instants, false);
    else if (ends(list, instants)) list.open(instants, cuts && instants.instant - list.end <= USUAL_SILENCE);
    list.take(instants);
  }
  return list.sessions();
}

type Ends = (open: SessionList, next: Instants) => boolean;

/** Whether the session at hand has ended when the next instant of its customer comes. */
function cutter(window: SessionWindow, zone: Zone): Ends {
  const silence =
    (length: number): Ends =>
    (open, next) =>
      next.instant - open.end > length;
  switch (window.kind) {
    case 'silence':
      return silence(window.length);
    case 'start':
      return (open, next) => next.instant - open.start > window.length;
    case 'messages':
      return (open, next) => open.messages >= window.most || silence(USUAL_SILENCE)(open, next);
    case 'day':
      return (open, next) => dayOf(next.instant, zone) !== dayOf(open.start, zone);
    case 'conversation':
      return (open, next) => next.conversation === NONE && silence(USUAL_SILENCE)(open, next);
  }
}
