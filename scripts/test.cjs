/* `npm test`: sets everything up, then checks, builds and tests. In old syntax, as setup.cjs. */
require('./setup.cjs').ensureSetUp();
require('./run-tests.cjs').runTests();
