import { countsAt } from '../../../../src/core/evidence/counts';
import { MessageLog } from '../../../../src/core/evidence/message-log';
import { SHOWN_RECONTACTS, USUAL_RECONTACT, USUAL_WINDOW } from '../../../../src/core/evidence/window';
import { UTC } from '../../../../src/core/evidence/zone';
import type { MeasuredFiles } from '../../../../src/taskpane/store/measurement';

/** Sessions of one message and so many replies, each of its own customer, as if they had been read from a file. */
export function madeMeasurement(
  sessions: readonly (readonly [at: string, channel: string, replies: number])[],
  report: Partial<MeasuredFiles['report']> = {},
): MeasuredFiles {
  const log = new MessageLog();
  for (const [index, [at, channel, replies]] of sessions.entries()) {
    const own = { customer: `c${index}`, channel, topic: '', conversation: '' };
    const instant = Date.parse(`${at}Z`) * 1000;
    log.add({ ...own, author: 'customer', instant });
    for (let reply = 1; reply <= replies; reply += 1)
      log.add({ ...own, author: 'ai', instant: instant + reply });
  }
  const recontacts = [...SHOWN_RECONTACTS, USUAL_RECONTACT];
  return {
    names: ['export.csv'],
    sources: [],
    day: '2026-11-30',
    report: { files: [], rejections: [], hasSessionRows: false, ...report },
    zone: 'UTC',
    window: USUAL_WINDOW,
    recontact: USUAL_RECONTACT,
    counts: countsAt(log.parts(), { window: USUAL_WINDOW, recontacts, zone: UTC }),
  };
}
