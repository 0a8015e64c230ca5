/**
 * Reliability data that others published with the results they found. The
 * rows of Krippendorff's examples are coders' or units' values as printed; a
 * full stop is a missing value.
 */

/** Krippendorff, K. (2011), Computing Krippendorff's Alpha-Reliability, section C: four coders (rows), twelve units. */
export const krippendorff2011 = ["1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."];

/** Hayes, A. F. & Krippendorff, K. (2007), table 1: forty articles (rows), five observers, a scale from 0 to 3. */
export const hayes2007 = [
  "1 1 2 . 2", "1 1 0 1 .", "2 3 3 3 .", ". 0 0 . 0", "0 0 0 . 0", "0 0 0 . 0", "1 0 2 . 1", "1 . 2 0 .", "2 2 2 . 2", "2 1 1 1 .",
  ". 1 0 0 .", "0 0 0 0 .", "1 2 2 2 .", "3 3 2 2 3", "1 1 1 . 1", "1 1 1 . 1", "2 1 2 . 2", "1 2 3 3 .", "1 1 0 1 .", "0 0 0 . 0",
  "0 0 1 1 .", "0 0 . 0 0", "2 3 3 3 .", "0 0 0 0 .", "1 2 . 2 2", "0 1 1 1 .", "0 0 0 1 0", "1 2 1 2 .", "1 1 2 2 .", "1 1 2 . 2",
  "1 1 0 . 0", "2 1 2 1 .", "2 2 . 2 2", "3 2 2 2 .", "2 2 2 . 2", "2 2 3 . 2", "2 2 2 . 2", "2 2 . 1 2", "2 2 2 2 .", "1 1 1 . 1",
];

/** Tables of two coders with the kappa, its large-sample error and its interval as published, to the digits printed. */
export const kappas: { from: string; counts: number[][]; kappa: number; error?: number; interval?: [number, number]; digits: number }[] = [
  { from: "Cohen 1960, table 2", counts: [[88, 14, 18], [10, 40, 10], [2, 6, 12]], kappa: 0.492, digits: 3 },
  { from: "Fleiss, Levin & Paik 2003, table 18.1", counts: [[75, 1, 4], [5, 4, 1], [0, 0, 10]], kappa: 0.68, digits: 2 },
  { from: "SAS/STAT, FREQ procedure, skin condition by two dermatologists", counts: [[10, 4, 1, 0], [5, 10, 12, 2], [2, 4, 12, 5], [0, 2, 6, 13]], kappa: 0.3449, error: 0.0724, interval: [0.203, 0.4868], digits: 4 },
  { from: "SAS/STAT, FREQ procedure, agreement study (also in the tests of statsmodels)", counts: [[0, 4, 1], [0, 8, 0], [0, 1, 5]], kappa: 0.4842, error: 0.138, interval: [0.2137, 0.7547], digits: 4 },
];
