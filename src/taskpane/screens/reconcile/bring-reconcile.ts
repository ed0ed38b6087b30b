import { EVIDENCE_WORDS } from '../../../core/phrase/english/evidence.js';
import { learnWords } from '../../../core/phrase/learnt-words.js';
import { speakMeasure } from '../../../messages/measure.js';
import { speakReconcile } from '../../../messages/reconcile.js';
import { ReconcileScreen } from './ReconcileScreen.js';

/** The screen with its texts: a script of its own. */
export async function bringReconcile() {
  learnWords(EVIDENCE_WORDS);
  await Promise.all([speakReconcile(), speakMeasure()]);
  return ReconcileScreen;
}
