import { serves } from '../../terms/serves.js';
import { project, type Activity } from '../../traffic/project.js';
import type { Case } from './lever.js';

/** What happens on the channels that an offer serves, its own rates in place of theirs, before any volume cap. */
export function servedActivity({ traffic, offer }: Case): Activity {
  return project(traffic, { ...offer, serves: (channel) => serves(offer, channel) });
}
