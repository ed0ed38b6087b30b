import { hostObject, type Kind } from '../kind.js';

/** A button or menu of the ribbon; its state is the id that the manifest gives it. */
const BUTTON: Kind<string> = {
  name: 'RibbonButton',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    Enabled: (id, { ribbon }) => ribbon.enabled.get(id) ?? true,
  },
  writes: { Enabled: (id, enabled, { ribbon }) => ribbon.enable(id, enabled === true) },
  calls: { SetEnabled: (id, [enabled], { ribbon }) => ribbon.enable(id, enabled === true) },
};

/** A tab of the ribbon; its state is its id. */
const TAB: Kind<string> = {
  name: 'RibbonTab',
  identity: (id) => ({ Id: id }),
  reads: { Id: (id) => id },
  calls: { SetVisibility: (id, [visible], { ribbon }) => ribbon.show(id, visible === true) },
};

/** What `Office.ribbon.requestUpdate` speaks to. */
export const RIBBON: Kind<null> = {
  name: 'DynamicRibbon',
  reads: {},
  leads: {
    GetButton: (_, [id]) => hostObject(BUTTON, String(id)),
    GetTab: (_, [id]) => hostObject(TAB, String(id)),
  },
};
