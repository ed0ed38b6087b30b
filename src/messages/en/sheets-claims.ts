import { published } from './sheets-claims-published.js';

/** Claims: what a vendor says of two offers, how its prices have moved, and what pages on prices say that does not add up. */
export const claims = {
  title: 'Claims',
  help: 'What vendors say, checked against your own figures. Change the blue figures.',
  own: {
    section: 'A vendor’s claim',
    help: 'The first offer is said to be cheaper than the other one by a range of percent.',
    whatItMeans: 'What it means',
    offerIs: 'The offer that is said to be cheaper',
    againstIs: 'The offer that it is compared with',
    readingIs:
      'cheaper: the first saves this share of what the other costs; dearer: the other costs this share more than the first',
    shareIs: 'As the vendor says it',
    costOf: 'Cost per resolution of the first',
    costOfOther: 'Cost per resolution of the other',
    share: 'What it is on your traffic',
    verdict: 'The claim on your traffic',
    chooseAnOffer: 'Choose one of the offers in the list.',
    chooseAReading: 'Choose cheaper or dearer.',
    shareMust: 'A share from 0 to 100 %.',
    offers: 'Offers',
  },
  verdicts: {
    holds: 'holds',
    more: 'saves more',
    less: 'saves less',
    dearer: 'costs more',
  },
  tried: {
    'resolution rate': 'The claim over resolution rates',
    sessions: 'The claim over conversations a month',
    'interactions per session': 'The claim over AI replies per conversation',
    help: 'Both offers at each value that is tried, everything else as it is. The pane says from where to where the claim holds.',
    headers: {
      other: 'Cost of the other',
      share: 'Share',
      verdict: 'Claim',
      values: 'Values tried',
      factor: 'Times today’s',
    },
    least: 'At least',
    most: 'At most',
    share: 'Share',
  },
  drift: {
    section: 'How these vendors’ prices have moved',
    help: 'What a genuine resolution costs on your traffic with each plan of the catalogue, past ones too, by the date of its price.',
    headers: [
      'Plan',
      'Vendor',
      'As of',
      'Cost per resolution',
      'Confidence',
      'Superseded by',
      'Source',
      'Currency',
    ],
    yours: 'needs your figures',
    none: 'No offer has the name of a plan of the catalogue.',
  },
  published,
};
