import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Most of a browser test is waiting: three files at a time fill two cores.
    maxWorkers: 3,
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "workers/**/*.test.ts", "tools/**/*.test.ts"], testTimeout: 60_000 } },
      {
        test: {
          name: "python",
          include: ["tests/harness/**/*.test.ts", "tests/hostile/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/snapshot.ts",
          testTimeout: 480_000,
          hookTimeout: 480_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
