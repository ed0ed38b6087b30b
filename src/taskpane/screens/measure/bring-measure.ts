import { speakMeasure } from '../../../messages/measure.js';
import './measure.css';
import { MeasureScreen } from './MeasureScreen.js';

/** The screen with its texts: a script of its own. */
export async function bringMeasure() {
  await speakMeasure();
  return MeasureScreen;
}
