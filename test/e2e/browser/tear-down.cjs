// @ts-check

/** Ends what `set-up.cjs` began. */
module.exports = async function tearDown() {
  const { meterwiseTearDown } = /** @type {{ meterwiseTearDown?: () => Promise<void> }} */ (globalThis);
  await meterwiseTearDown?.();
};
