/** How a sentence about a fault is put together, and what many of them say. */
export const faults = {
  isBlank: (where: string, takes: string) => `${where} is blank; it must be ${takes}`,
  isBlankOrZero: (where: string, todo: string) => `${where} is blank or 0; ${todo}`,
  isOutside: (where: string, got: string, takes: string) => `${where} is ${got}; it must be ${takes}`,
  isNotKnown: (where: string, got: string, takes: string) => `${where} is "${got}"; ${takes}`,
  isAgainst: (where: string, rule: string) => `${where}: ${rule}`,
  holdsError: (where: string, error: string) => `${where} holds ${error}`,
  fullStop: (clause: string) => `${clause}.`,
  startOfSentence: (clause: string) => `${clause.charAt(0).toUpperCase()}${clause.slice(1)}`,
  moreFaults: (count: number) => `More faults: ${count}.`,
  ourFault: (message: string) =>
    `This is a fault of Meterwise, not of your figures; please report it: ${message}`,
  anError: 'an error',
  errorInInput: 'an error in an input cell',
  noResolutions: 'there are no resolutions',
  noSessions: 'there are no conversations',
  tooLarge: 'the result is too large for a cell',
  itIs: (value: string, takes: string) => `it is ${value}; it must be ${takes}`,
  soIs: (value: string, argument: string) => `it is ${value}, and so is ${argument}`,
};
