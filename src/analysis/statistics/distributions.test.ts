import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile, betaQuantileUpper, chiSquareUpper, gammaQuantile, gammaQuantileUpper, logGamma, normalQuantile, regularizedBeta, regularizedGamma, regularizedGammaUpper } from "./index.ts";
import { deviance, stirlingError } from "./stirling.ts";

const near = (got: number, wanted: number, part: number): void => {
  if (got !== wanted) expect(Math.abs(got - wanted)).toBeLessThanOrEqual(part * Math.abs(wanted));
};

// Digits of R 4.2.2, lgamma, pgamma, pchisq, pbeta, qbeta, qnorm, or closed forms.
describe("the functions below the tests", () => {
  it.each([
    [0.1, 2.252712651734206], [0.5, Math.log(Math.PI) / 2], [1.46163214496836, -0.1214862905358496],
    [3, Math.log(2)], [10.5, 13.940625219403763], [100, 359.1342053695754], [1e7, 151180949.36947393], [1, 0], [2, 0],
  ])("log Γ(%d)", (x, wanted) => {
    expect(Math.abs(logGamma(x) - wanted)).toBeLessThanOrEqual(Math.max(1e-14, 1e-15 * Math.abs(wanted)));
  });

  it("has log Γ(x + 1) = log x + log Γ(x)", () => {
    fc.assert(fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      expect(Math.abs(logGamma(x + 1) - Math.log(x) - logGamma(x))).toBeLessThanOrEqual(Math.max(2e-14, 4e-15 * Math.abs(logGamma(x + 1))));
    }));
  });

  it.each([
    [0.5, 0.1, 0.34527915398142295, 0.65472084601857694], [3, 5, 0.87534798051691887, 0.12465201948308116],
    [1e7, 1e7 + 1000, 0.62412118350555235, 0.37587881649444765], [1e-3, 3, 0.99998692686019874, 1.3073139801213745e-5],
    [2, 700, 1, 6.9116332571757217e-302], [4, 0, 0, 1], [4, Infinity, 1, 0],
  ])("P and Q(%d, %d)", (a, x, lower, upper) => {
    near(regularizedGamma(a, x), lower, 1e-11);
    near(regularizedGammaUpper(a, x), upper, 1e-11);
  });

  it.each([
    [0.1, 0.5, 2, 0.45853026072441505], [0.5, 1e7, 1e7 - 999, 0.41161646998826951], [0.3, 2, 3, 0.3483],
    [1e-4, 1e-3, 4, 0.99264916363969546], [0.99, 50, 0.7, 0.44190140734246697], [0, 3, 4, 0], [1, 3, 4, 1],
  ])("I(%d; %d, %d)", (x, a, b, wanted) => {
    near(regularizedBeta(x, a, b), wanted, 1e-11);
  });

  it.each([
    [0.025, 1, 1e7, 2.5317807952240291e-9], [0.5, 1e7, 1e7 + 5, 0.49999987500002707], [1e-10, 2, 3, 4.0824940158083298e-6], [0.9, 0.3, 0.2, 0.99991062618288684],
  ])("the quantile at %d of the beta distribution of %d and %d", (p, a, b, wanted) => {
    near(betaQuantile(p, a, b), wanted, 1e-12);
  });

  it.each([
    [1e-300, -37.047096299361201], [1e-20, -9.2623400897984052], [0.001, -3.0902323061678132], [0.025, -1.9599639845400538],
    [0.2, -0.84162123357291418], [0.4, -0.25334710313579978], [0.4999, -0.00025066283008800752], [0.5, 0], [0.975, 1.9599639845400538],
  ])("the normal quantile at %d", (p, wanted) => {
    near(normalQuantile(p), wanted, 1e-13);
  });

  it.each([[1e-5, 1, 0.99747687168319443], [3.84, 1, 0.050043521248705224], [20, 5, 0.0012497305630313755], [1300, 1, 1.1303728441492744e-284], [0, 2, 1], [7, 2, Math.exp(-3.5)]])("chi-square above %d, %d degrees of freedom", (x, df, wanted) => {
    near(chiSquareUpper(x, df), wanted, 1e-11);
  });

  it("has quantiles that are the inverse, from either tail", () => {
    const shape = fc.double({ min: 0.5, max: 1e4, noNaN: true });
    fc.assert(fc.property(shape, shape, fc.double({ min: 1e-12, max: 0.999, noNaN: true }), (a, b, p) => {
      near(regularizedGamma(a, gammaQuantile(p, a)), p, 1e-10);
      near(regularizedGammaUpper(a, gammaQuantileUpper(p, a)), p, 1e-10);
      near(regularizedBeta(betaQuantile(p, a, b), a, b), p, 1e-9);
      expect(betaQuantileUpper(p, a, b)).toBeCloseTo(1 - betaQuantile(p, b, a), 13);
    }));
  });

  it("has tails that make a whole", () => {
    const shape = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
      expect(regularizedBeta(x, a, b) + regularizedBeta(1 - x, b, a)).toBeCloseTo(1, 10);
      expect(regularizedGamma(a, 2 * a * x) + regularizedGammaUpper(a, 2 * a * x)).toBeCloseTo(1, 13);
    }));
  });

  it("keeps its digits where Stirling's formula and a deviance cancel", () => {
    // δ(1) = 1 - log √(2π); a deviance of nearly equal numbers is (o - e)²/(2e) - (o - e)³/(6e²) + …
    near(stirlingError(1), 1 - Math.log(2 * Math.PI) / 2, 1e-13);
    near(deviance(1e7 + 1, 1e7, 1), 0.5e-7 - 1 / 6e14, 1e-14);
    near(deviance(3, 1, 2), 3 * Math.log(3) - 2, 1e-15);
  });

  it.each<[string, () => number]>([
    ["logGamma(0)", () => logGamma(0)],
    ["regularizedGamma(0, 1)", () => regularizedGamma(0, 1)],
    ["regularizedGamma(1, -1)", () => regularizedGamma(1, -1)],
    ["regularizedBeta(2, 1, 1)", () => regularizedBeta(2, 1, 1)],
    ["regularizedBeta(0.5, -1, 1)", () => regularizedBeta(0.5, -1, 1)],
    ["betaQuantile(0, 1, 1)", () => betaQuantile(0, 1, 1)],
    ["gammaQuantile(1, 1)", () => gammaQuantile(1, 1)],
    ["normalQuantile(1)", () => normalQuantile(1)],
    ["chiSquareUpper(1, 0)", () => chiSquareUpper(1, 0)],
  ])("refuses %s", (_, asked) => {
    expect(asked).toThrow(RangeError);
  });
});
