import { followCards, NO_CARDS, type Cards } from '../../../../src/taskpane/screens/offers/follow-cards';

const shown = ({ list }: Cards) => list.map(({ id, name }) => `${id} ${name}`);
const ABC = followCards(NO_CARDS, ['A', 'B', 'C']);

describe('cards of offers', () => {
  test.each([
    ['new ones', ['A', 'B', 'C'], ['offer-1 A', 'offer-2 B', 'offer-3 C']],
    ['moved ones keep theirs', ['B', 'A', 'C'], ['offer-2 B', 'offer-1 A', 'offer-3 C']],
    ['a renamed one keeps its own', ['A', 'Bee', 'C'], ['offer-1 A', 'offer-2 Bee', 'offer-3 C']],
    ['a removed one takes no other with it', ['A', 'C'], ['offer-1 A', 'offer-3 C']],
    ['an added one is new', ['A', 'X', 'B', 'C'], ['offer-1 A', 'offer-4 X', 'offer-2 B', 'offer-3 C']],
    ['names compare as offers do', ['a ', 'B', 'C'], ['offer-1 a ', 'offer-2 B', 'offer-3 C']],
  ])('%s', (_, names, expected) => {
    expect(shown(followCards(ABC, names))).toEqual(expected);
  });

  test('an id is never given twice', () => {
    const fewer = followCards(ABC, ['A']);
    expect(shown(followCards(fewer, ['A', 'D']))).toEqual(['offer-1 A', 'offer-4 D']);
  });
});
