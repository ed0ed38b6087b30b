import type { ComponentType } from 'react';
import { speakClaims } from '../../../messages/claims.js';
import { ClaimsScreen } from './ClaimsScreen.js';

/** The screen once its texts are there in the language of the pane. */
export async function bringClaims(): Promise<ComponentType> {
  await speakClaims();
  return ClaimsScreen;
}
