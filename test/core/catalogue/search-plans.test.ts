import { searchPlans } from '../../../src/core/catalogue/search-plans';
import { SMALL_CATALOGUE } from '../../taskpane/screens/offers/small-catalogue';

const found = (query: string, which: 'sold' | 'older' = 'sold') =>
  searchPlans(SMALL_CATALOGUE, query, which).map(({ vendor, plan }) => `${vendor.name}: ${plan.name}`);

describe('a search of the catalogue', () => {
  test('a blank query finds every plan that is sold today', () => {
    expect(found(' ')).toEqual(['Acme: Standard', 'Acme: Enterprise', 'Bolt: Pay as you go']);
  });

  test.each([
    ['acme', ['Acme: Standard', 'Acme: Enterprise']],
    ['ENTER', ['Acme: Enterprise']],
    ['outcome', ['Acme: Standard', 'Acme: Enterprise']],
    ['conversation', ['Bolt: Pay as you go']],
    ['acme seat', ['Acme: Standard']],
    ['nobody', []],
  ])('%s, by vendor, plan, meter or unit', (query, plans) => {
    expect(found(query)).toEqual(plans);
  });

  test('older prices are apart', () => {
    expect(found('', 'older')).toEqual(['Acme: At launch']);
  });
});
