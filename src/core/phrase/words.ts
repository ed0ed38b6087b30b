import type { EVIDENCE_WORDS } from './english/evidence.js';
import type { FORM_WORDS } from './english/forms.js';
import type { ENGLISH } from './english/index.js';

/** The words of the core in one language: a text for each key, or what makes it of what stands in it. */
export type Words = typeof ENGLISH & typeof FORM_WORDS & typeof EVIDENCE_WORDS;
