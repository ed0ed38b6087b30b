import { oneOf } from '../argument.js';
import type { Kind } from '../kind.js';

/** The service through which office.js reports results of custom functions; the results themselves take the fast lane. */
export const CUSTOM_FUNCTIONS: Kind<null> = {
  name: 'CustomFunctions',
  reads: {},
  calls: {
    _SetOsfControlContainerReadyForCustomFunctions: () => null,
    _GetEnabledFeatures: () => [],
  },
};

/** The service through which office.js says that it is ready. */
export const ADDIN_INTERNAL: Kind<null> = {
  name: 'AddinInternalService',
  reads: {},
  calls: { NotifyActionHandlerReady: () => null },
};

/** The service through which `Office.addin` shows the task pane, hides it, and asks whether it is seen. */
export const APP_RUNTIME: Kind<null> = {
  name: 'AppRuntimeService',
  reads: {},
  calls: {
    GetAppRuntimeState: (_, __, { pane }) => (pane.shown ? 'Visible' : 'Background'),
    SetAppRuntimeState: (_, [state], { pane }) =>
      pane.show(oneOf(state, ['Visible', 'Background'], 'The state') === 'Visible'),
  },
};
