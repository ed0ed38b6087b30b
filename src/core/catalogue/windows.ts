/**
 * What a billing window does. `silence`: a unit ends after this long without a message. `start`: a unit covers this
 * long from its beginning. `recontact`: a customer who comes back within it takes the billed unit back. `handover`: a
 * person who steps in within it does. `messages`: a unit holds this many messages.
 */
export const WINDOW_KINDS = ['silence', 'start', 'recontact', 'handover', 'messages'] as const;
export type WindowKind = (typeof WINDOW_KINDS)[number];

export const WINDOW_UNITS = ['minutes', 'hours', 'days', 'messages'] as const;
export type WindowUnit = (typeof WINDOW_UNITS)[number];
