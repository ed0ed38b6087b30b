/** A vendor's claim of two offers held against the figures at hand, and how list prices have moved. */
export const claims = {
  empty: 'Is it true what a vendor says? Enter traffic and two offers, and see where its claim holds.',
  insert: 'Insert claims sheet',
  own: {
    title: 'A vendor’s claim',
    help: 'Enter what the vendor says of two offers, and see for which resolution rates, replies and volumes it is true on your figures.',
    offer: 'This offer',
    reading: 'is said to',
    readings: { cheaper: 'be cheaper by', dearer: 'cost less: the other is dearer by' },
    least: 'at least',
    most: 'at most',
    against: 'against',
    must: 'Enter a range from 0%, the higher share second; nothing is cheaper by more than 100%.',
  },
  today: {
    cheaper: (offer: string, share: string, against: string) =>
      `On your traffic ${offer} is ${share} cheaper than ${against}`,
    dearer: (offer: string, share: string, against: string) =>
      `On your traffic ${against} is ${share} dearer than ${offer}`,
    costsMore: (offer: string, against: string) => `On your traffic ${offer} is dearer than ${against}`,
    none: 'On your traffic one of the two has no cost per resolution.',
    verdicts: {
      holds: ': the claim holds.',
      more: ': more than claimed.',
      less: ': less than claimed.',
      dearer: ': the claim does not hold.',
    },
  },
  where: {
    caption: 'Where the claim holds',
    headings: ['Over', 'The claim holds'],
    everywhere: 'everywhere',
    nowhere: 'nowhere',
    from: (from: string, to: string) => `${from} to ${to}`,
    and: '; ',
    help: 'Each is turned by itself, everything else staying as it is; exact, not sampled.',
  },
  chart: {
    title: 'The share, over',
    label: (lever: string) => `The claimed share over ${lever}`,
    share: 'share',
    least: 'at least',
    most: 'at most',
  },
  drift: {
    title: 'How prices have moved',
    help: 'What a genuine resolution costs on your traffic with each plan of a vendor, past ones too, by the date of its price.',
    vendor: 'Vendor',
    caption: (vendor: string) => `Plans of ${vendor} by the date of their prices`,
    headings: ['As of', 'Plan', 'Cost per resolution', 'Confidence', 'Replaced by'],
    yours: 'needs your figures',
    chart: (vendor: string) => `The cheapest plan of ${vendor} by the date of its price`,
    line: 'cheapest plan',
    missing: 'The catalogue of vendors is not loaded.',
  },
};
