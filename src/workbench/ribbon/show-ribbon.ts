import type { RibbonState } from '../host/ribbon-state.js';
import type { RibbonButton, RibbonControl, RibbonGroup } from './read-manifest.js';

/** What happens when a control is pressed. */
export type Press = (button: RibbonButton) => void;

/** Draws the add-in's commands as a strip of buttons and menus, and keeps to what the add-in enables. */
export function showRibbon(
  strip: HTMLElement,
  groups: readonly RibbonGroup[],
  { state, press }: { readonly state: RibbonState; readonly press: Press },
): void {
  const drawn = groups.map((group) => {
    const box = document.createElement('div');
    box.className = 'ribbon-group';
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', group.label);
    box.append(...group.controls.map((control) => drawControl(control, press)));
    strip.append(box);
    return { box, group };
  });
  const refresh = () => {
    for (const { box, group } of drawn) box.hidden = state.visible.get(group.tab ?? '') === false;
    const all = groups
      .flatMap(({ controls }) => controls)
      .flatMap((one) => ('items' in one ? [one, ...one.items] : [one]));
    for (const { id, enabled } of all) {
      const found = strip.querySelector<HTMLButtonElement>(`[data-control="${CSS.escape(id)}"]`);
      if (found) found.disabled = !(state.enabled.get(id) ?? enabled);
    }
  };
  state.onChange(refresh);
  refresh();
  document.addEventListener('click', ({ target }) => closeMenus(strip, target));
  // A click in the grid does not always bubble; a click in the pane takes the focus away.
  document.addEventListener('pointerdown', ({ target }) => closeMenus(strip, target), true);
  window.addEventListener('blur', () => closeMenus(strip, null));
  strip.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') closeMenus(strip, null);
  });
}

function drawControl(control: RibbonControl, press: Press): HTMLElement {
  const button = drawButton(control);
  if (!('items' in control)) {
    button.addEventListener('click', () => press(control));
    return button;
  }
  const menu = document.createElement('div');
  const items = document.createElement('div');
  menu.className = 'ribbon-menu';
  items.className = 'ribbon-items';
  items.hidden = true;
  items.setAttribute('role', 'menu');
  button.setAttribute('aria-haspopup', 'menu');
  button.setAttribute('aria-expanded', 'false');
  for (const item of control.items) {
    const entry = drawButton(item);
    entry.setAttribute('role', 'menuitem');
    entry.addEventListener('click', () => {
      toggle(menu, false);
      press(item);
    });
    items.append(entry);
  }
  button.addEventListener('click', () => toggle(menu, items.hidden !== false));
  menu.append(button, items);
  return menu;
}

function drawButton({ id, label, description, icon }: Omit<RibbonButton, 'action'>): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.dataset['control'] = id;
  button.title = description;
  if (icon !== undefined) {
    const image = document.createElement('img');
    image.src = icon;
    image.alt = '';
    image.width = 16;
    image.height = 16;
    button.append(image);
  }
  button.append(label);
  return button;
}

function toggle(menu: Element, open: boolean): void {
  menu.querySelector('button')?.setAttribute('aria-expanded', String(open));
  const items = menu.querySelector<HTMLElement>('.ribbon-items');
  if (items) items.hidden = !open;
}

function closeMenus(strip: HTMLElement, target: EventTarget | null): void {
  for (const menu of strip.querySelectorAll('.ribbon-menu')) {
    if (!(target instanceof Node && menu.contains(target))) toggle(menu, false);
  }
}
