import { pluralIn } from '../plural.js';

const plural = pluralIn('en');

/** How figures are shown, and what is stored where. */
export const settings = {
  figures: 'How figures are shown',
  currency: 'Currency',
  currencyHint: 'Three letters, such as EUR: for offers that state none. Blank: amounts without a sign.',
  noCurrency: 'none',
  decimals: 'Decimals of unit costs',
  decimalsAsIn: (decimals: number, sample: string) => `${decimals}, as in ${sample}`,
  displayOnly: 'Display only: calculations are never rounded.',
  theme: 'Theme',
  themeFollows: 'The pane follows Office: light, dark or high contrast, as you set it under File, Account.',
  stored: {
    title: 'Stored data',
    where:
      'On this machine: the currency and decimals chosen above, and what you typed and did not save yet. In this workbook: your scenarios, and that draft.',
    remove: 'Delete saved scenarios from this workbook…',
    forget: 'Forget what is on this machine',
    forgotten: 'Nothing of Meterwise is stored on this computer any more.',
    removing: 'Removing what Meterwise keeps',
    removed: (scenarios: number, sheets: readonly string[]) => {
      const removed = plural(scenarios, {
        one: 'Removed 1 scenario',
        other: `Removed ${scenarios} scenarios`,
      });
      return `${removed}${sheets.length === 0 ? '' : ` and the sheets ${sheets.join(', ')}`} from this workbook.`;
    },
    cannotBeUndone: 'This cannot be undone',
    goes: 'From this workbook go:',
    noScenarios: 'saved scenarios (there are none)',
    scenarios: (names: string) => `the scenarios ${names}`,
    notes:
      'the notes of which sheets are ours, and of the METER formulas that were converted, so that “Restore live formulas” finds none',
    alsoSheets: 'Also the sheets that Meterwise wrote, with what you changed on them',
    theseSheets: (names: string) => `These are: ${names}.`,
    noSheets: 'There are none.',
    stays: 'Your own sheets and the scenario shown in this pane stay.',
    removeForGood: 'Remove them for good',
    keepEverything: 'Keep everything',
  },
};
