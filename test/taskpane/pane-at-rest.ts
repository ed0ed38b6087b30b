import { configure } from '@testing-library/react';
import { loadLaterScreens } from '../../src/taskpane/screens/screens';
import { plainStyles } from './plain-styles';

// Whether an element is hidden or lets no click through is for the tests in a browser: here it costs most of the time.
// A moment in which the machine does something else is no fault of a screen.
configure({ defaultHidden: true, asyncUtilTimeout: 10_000 });

plainStyles();

/** As in a pane that has been open for a moment. */
export const paneAtRest = loadLaterScreens;
