/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { renderPane } from '../render-pane';

describe('the frame of the pane', () => {
  test('each place of the row opens its screen, and is marked as the current one', async () => {
    const { user } = renderPane();
    for (const name of ['Traffic', 'Offers', 'Compare', 'Scenarios', 'Insert', 'Functions']) {
      await user.click(screen.getByRole('button', { name }));
      expect(screen.getByRole('button', { name })).toHaveProperty('ariaCurrent', 'page');
      expect(screen.getByRole('main', { name })).toBeTruthy();
    }
  });
});
