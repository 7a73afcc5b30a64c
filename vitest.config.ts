import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The longest first, so that none of them is alone at the end; then the browser's others, and what takes no time last. */
const LONGEST = ["bank", "offline", "kill", "session-rules", "storage", "first-problems", "harness/growth"];

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const named = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      if (named >= 0) return named;
      return LONGEST.length + (moduleId.includes("/tests/browser/") ? 0 : moduleId.includes("/tests/") ? 1 : 2);
    };
    return Promise.resolve(files.toSorted((a, b) => rank(a) - rank(b)));
  }
}

export default defineConfig({
  test: {
    // Most of a browser test is waiting: three files at a time fill two cores.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: "unit",
          include: ["src/**/*.test.ts", "workers/**/*.test.ts", "tools/**/*.test.ts"],
          testTimeout: 60_000,
          // Pure rules leave nothing behind.
          isolate: false,
        },
      },
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
