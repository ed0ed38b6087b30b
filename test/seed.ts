import fc from 'fast-check';

/**
 * The same random cases in every `npm test`, so that a red test means that something changed. Other cases:
 * `METERWISE_SEED=1 npm run unit`.
 */
fc.configureGlobal({ seed: Number(process.env['METERWISE_SEED'] ?? 20260101) });
