/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { renderPane, said } from '../render-pane';

const button = (name: string) => screen.getByRole('button', { name });

describe('the frame of the pane', () => {
  test('a tab opens its screen and is marked; one of several screens has a switch between them', async () => {
    const { user } = renderPane();
    for (const name of ['Scenarios', 'Insert']) {
      await user.click(button(name));
      expect(button(name)).toHaveProperty('ariaCurrent', 'page');
      expect(screen.getByRole('main', { name })).toBeTruthy();
    }
    for (const [tab, names] of [
      ['Inputs', ['Traffic', 'Offers', 'Measure', 'Reconcile']],
      ['Plan', ['Forecast', 'Actuals', 'Risk']],
    ] as const) {
      await user.click(button(tab));
      for (const name of names) {
        await user.click(button(name));
        expect(button(tab)).toHaveProperty('ariaCurrent', 'true');
        expect(button(name)).toHaveProperty('ariaCurrent', 'page');
        expect(screen.getByRole('main', { name })).toBeTruthy();
      }
    }
    // A tab and one of its screens may have the same name.
    await user.click(button('Compare'));
    await user.click(button('Claims'));
    const [tab, own] = screen.getAllByRole('button', { name: 'Compare' });
    expect(tab).toHaveProperty('ariaCurrent', 'true');
    expect(screen.getByRole('main', { name: 'Claims' })).toBeTruthy();
    await user.click(own ?? button('Claims'));
    expect(screen.getByRole('main', { name: 'Compare' })).toBeTruthy();
  });

  test('a tab opens the screen of it that was open last', async () => {
    const { user } = renderPane();
    await user.click(button('Inputs'));
    expect(screen.getByRole('main', { name: 'Traffic' })).toBeTruthy();
    await user.click(button('Offers'));
    await user.click(button('Compare'));
    await user.click(button('Inputs'));
    expect(screen.getByRole('main', { name: 'Offers' })).toBeTruthy();
  });

  test('the menu opens the other screens by keys, and Escape closes it', async () => {
    const { user } = renderPane();
    await user.click(button('More'));
    expect(document.activeElement?.textContent).toBe('Functions');
    await user.keyboard('{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Help');
    await user.keyboard('{Escape}');
    expect(button('More')).toHaveProperty('ariaExpanded', 'false');
    expect(document.activeElement).toBe(button('More'));
    await user.click(button('More'));
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('main', { name: 'Settings' })).toBeTruthy();
    expect(button('More')).toHaveProperty('ariaCurrent', 'true');
  });

  test('a screen is found again where it was left, and another begins at its top', async () => {
    const { user } = renderPane();
    const main = () => screen.getByRole('main');
    main().scrollTop = 300;
    fireEvent.scroll(main());
    await user.click(button('Scenarios'));
    expect(main().scrollTop).toBe(0);
    await user.click(button('Compare'));
    expect(main().scrollTop).toBe(300);
  });

  test('what was done is no longer told on another screen, nor once something else is typed', async () => {
    const { user, pane } = renderPane();
    act(() => pane.say('Added an offer.', 'done'));
    await user.click(button('Scenarios'));
    expect(said()).toBe('');
    act(() => pane.say('Saved.', 'done'));
    act(() => pane.edit((own) => ({ ...own, note: 'x' })));
    expect(said()).toBe('');
    act(() => pane.say('It could not be read.', 'failed'));
    act(() => pane.edit((own) => ({ ...own, note: 'y' })));
    expect(said()).toBe('It could not be read.');
  });
});
