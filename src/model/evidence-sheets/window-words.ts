import type { SessionWindow } from '../../core/evidence/window.js';
import { HOUR } from '../../core/evidence/zone.js';
import type { EvidenceTexts } from './evidence-texts.js';

/** What ends a conversation, in words. */
export function windowWords({ counted }: EvidenceTexts['usage'], window: SessionWindow): string {
  const { windows } = counted;
  switch (window.kind) {
    case 'silence':
    case 'start':
      return windows[window.kind](window.length / HOUR);
    case 'messages':
      return windows.messages(window.most);
    default:
      return windows[window.kind];
  }
}
