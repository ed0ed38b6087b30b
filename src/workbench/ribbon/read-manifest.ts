import { resourcesOf } from './manifest.js';

/** What a control does: shows the pane, or runs an action of the add-in by its name. */
export type RibbonAction = { readonly kind: 'pane' } | { readonly kind: 'action'; readonly name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** An address in the workbench; undefined where the manifest gives no icon of 16 or 32 pixels. */
  readonly icon: string | undefined;
  readonly enabled: boolean;
  readonly action: RibbonAction;
}

/** A menu opens its items; a button is pressed. */
export type RibbonControl =
  | RibbonButton
  | (Omit<RibbonButton, 'action'> & { readonly items: readonly RibbonButton[] });

export interface RibbonGroup {
  readonly id: string;
  /** The tab it is on; undefined for the entries of a cell's context menu. */
  readonly tab: string | undefined;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

/**
 * The commands that a manifest declares, in its order: the groups of the ribbon, then the entries of the context menu
 * of cells as a group of their own.
 * @param manifest the manifest as XML
 * @param base where the workbench serves what the manifest serves from its own address, such as `add-in/`
 * @param language of the host's menus
 */
export function readManifest(manifest: Document, base: string, language: string): RibbonGroup[] {
  const resources = resourcesOf(manifest, base, language);
  const resource = (element: Element | undefined) => resources(element?.getAttribute('resid'));

  const common = (control: Element) => {
    const images = child(control, 'Icon')?.children ?? [];
    const icon = [...images]
      .filter((image) => ['16', '32'].includes(image.getAttribute('size') ?? ''))
      .map((image) => resource(image))
      .at(-1);
    return {
      id: control.id,
      label: resource(child(control, 'Label')),
      description: resource(child(child(control, 'Supertip'), 'Description')),
      icon: icon === '' ? undefined : icon,
      enabled: child(control, 'Enabled')?.textContent.trim() !== 'false',
    };
  };
  const button = (control: Element): RibbonButton => ({
    ...common(control),
    action: actionOf(child(control, 'Action')),
  });
  const controlOf = (control: Element): RibbonControl => {
    const items = child(control, 'Items');
    return items ? { ...common(control), items: [...items.children].map(button) } : button(control);
  };

  const points = [...manifest.querySelectorAll('DesktopFormFactor > ExtensionPoint')];
  const ofType = (type: string) => points.filter((point) => point.getAttribute('xsi:type') === type);
  const groups = ofType('PrimaryCommandSurface')
    .flatMap((point) => [...point.querySelectorAll('Group')])
    .map((group) => ({
      id: group.id,
      tab: group.parentElement?.id,
      label: resource(child(group, 'Label')),
      controls: children(group, 'Control').map(controlOf),
    }));
  const entries = ofType('ContextMenu')
    .flatMap((point) => [...point.querySelectorAll('OfficeMenu[id=ContextMenuCell] > Control')])
    .map(controlOf);
  return entries.length === 0
    ? groups
    : [...groups, { id: 'ContextMenuCell', tab: undefined, label: 'Cell', controls: entries }];
}

function actionOf(action: Element | undefined): RibbonAction {
  if (action?.getAttribute('xsi:type') !== 'ExecuteFunction') return { kind: 'pane' };
  return { kind: 'action', name: child(action, 'FunctionName')?.textContent.trim() ?? '' };
}

function children(element: Element | undefined, name: string): Element[] {
  return [...(element?.children ?? [])].filter(({ localName }) => localName === name);
}

function child(element: Element | undefined, name: string): Element | undefined {
  return children(element, name)[0];
}
