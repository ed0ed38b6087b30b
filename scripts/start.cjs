/* `npm start`: sets everything up, then opens the workbench. In old syntax, as setup.cjs. */
require('./setup.cjs').ensureSetUp();
require('./start-workbench.cjs').startWorkbench();
