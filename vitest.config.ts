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
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
