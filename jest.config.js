// Tests are compiled by tsc like the sources, so that the same files run on every Node without a transformer.
export default {
  testMatch: ['<rootDir>/build/__tests__/**/*.test.js'],
  transform: {},
  // Tests wait for git and for programs under test more than they compute.
  maxWorkers: '100%',
  testTimeout: 60_000,
  globalSetup: '<rootDir>/build/__tests__/support/set-up.js',
  globalTeardown: '<rootDir>/build/__tests__/support/tear-down.js',
};
