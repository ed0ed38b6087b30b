const { unitSuites } = require('./scripts/unit-suites.cjs');

const typescript = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
  },
];

const shared = {
  testEnvironment: 'node',
  // Sources too, so that jest can tell which tests a changed one has (`npm run quick`).
  roots: ['<rootDir>/test', '<rootDir>/src', '<rootDir>/scripts'],
  // The reader of manifests requires uuid, which is published as modules only.
  transform: { '^.+\\.tsx?$': typescript, '/node_modules/uuid/.+\\.js$': typescript },
  transformIgnorePatterns: ['/node_modules/(?!uuid/)'],
  // Sources are imported by the name they are emitted under (./a.js); here they are still TypeScript.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
};

const suites = unitSuites();
/** In processes of bare Node.js, which read TypeScript by themselves. */
const bare = { ...shared, runner: '<rootDir>/scripts/bare-runner.mjs' };

module.exports = {
  projects: [
    {
      ...bare,
      displayName: 'unit',
      setupFiles: ['<rootDir>/test/bare.ts', '<rootDir>/test/seed.ts'],
      testMatch: suites.unit,
    },
    {
      ...bare,
      displayName: 'page',
      setupFiles: ['<rootDir>/test/bare.ts', '<rootDir>/test/seed.ts', '<rootDir>/test/taskpane/page.ts'],
      testMatch: suites.page,
    },
    {
      ...shared,
      displayName: 'alone',
      setupFiles: ['<rootDir>/test/seed.ts', '<rootDir>/test/browser-globals.ts'],
      testMatch: suites.alone,
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: '<rootDir>/test/e2e/browser/environment.cjs',
      globalSetup: '<rootDir>/test/e2e/browser/set-up.cjs',
      globalTeardown: '<rootDir>/test/e2e/browser/tear-down.cjs',
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
    },
  ],
};
