import { speakMeasure } from '../../../messages/measure.js';
import { MeasureScreen } from './MeasureScreen.js';

/** The screen with its texts: a script of its own. */
export async function bringMeasure() {
  await speakMeasure();
  return MeasureScreen;
}
