import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      { test: { name: "unit", include: ["src/**/*.test.ts", "workers/**/*.test.ts", "tools/**/*.test.ts"] } },
      {
        test: {
          name: "python",
          include: ["tests/harness/**/*.test.ts", "tests/hostile/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      { test: { name: "browser", include: ["tests/browser/**/*.test.ts"], testTimeout: 240_000, hookTimeout: 240_000, fileParallelism: false } },
    ],
  },
});
