/** Cases: what differs between them, which is shown, and what each comes to. */
export const cases = {
  title: 'Cases',
  help: 'One model, several cases. Choose the case that every sheet shows; type into the columns what differs. A blank is as in the base.',
  base: 'Base',
  shown: {
    section: 'The case that every sheet shows',
    label: 'Case shown',
    header: 'Shown',
    help: 'Choose from the list; Inputs and Assumptions follow, and with them every figure',
    choose: 'Choose one of the cases.',
  },
  inputs: {
    section: 'Inputs that differ',
    help: 'Inputs that are the same in every case are on Inputs and Assumptions only. Add a case, or another input that differs, in the pane under Scenarios.',
    input: 'Input',
    unit: 'Unit',
    ofChannel: (channel: string, column: string) => `${channel}: ${column}`,
  },
  offer: 'Offer',
  model: 'As shown now',
  results: {
    'effective cost per resolution': {
      section: 'Effective cost per resolution in each case',
      help: 'Each computed from the traffic of its case, at the end of this sheet.',
    },
    'monthly total': { section: 'Bill of a month in each case', help: 'In whole cents, as on the invoice.' },
    'total cost': {
      section: 'Total cost of a month in each case',
      help: 'The bill, and the people who take what is not resolved.',
    },
    cumulative: {
      section: 'Cost over all months of the forecast in each case',
      help: 'In accrual view, with the growth of the case; ramp and season are the same in every case.',
    },
  },
  traffic: (name: string) => `Traffic in the case ${name}`,
  growth: (name: string) => `Growth in the case ${name}`,
  checks: {
    'effective cost per resolution': (offer: string) =>
      `${offer}: cost per resolution of the case shown is the model’s`,
    'monthly total': (offer: string) => `${offer}: bill of the case shown is the model’s`,
    'total cost': (offer: string) => `${offer}: total cost of the case shown is the model’s`,
    cumulative: (offer: string) => `${offer}: months of the case shown are the model’s`,
  },
};
