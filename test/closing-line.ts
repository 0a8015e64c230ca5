import type { Reporter, TestModule } from "vitest/node";

/**
 * Ends a run with the plain line `N passed, N failed` that continuous
 * integration reads, counted from the tests that really ran. In CI a skipped
 * test fails the run: there the data and the browser are present.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>): void {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const state = test.result().state;
        if (state === "passed" || state === "failed" || state === "skipped") count[state] += 1;
      }
      if (module.errors().length > 0) count.failed += 1;
    }
    count.failed += unhandled.length;
    if (process.env.CI && count.skipped > 0) {
      console.log(`In CI nothing may be skipped; ${count.skipped} skipped.`);
      count.failed += count.skipped;
      process.exitCode = 1;
    }
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
    process.on("exit", () => console.log(`${count.passed} passed, ${count.failed} failed${skipped}`));
  }
}
