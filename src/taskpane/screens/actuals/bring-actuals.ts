import type { ComponentType } from 'react';
import { speakActuals } from '../../../messages/actuals.js';
import { ActualsScreen } from './ActualsScreen.js';

/** The screen once its texts are there in the language of the pane. */
export async function bringActuals(): Promise<ComponentType> {
  await speakActuals();
  return ActualsScreen;
}
