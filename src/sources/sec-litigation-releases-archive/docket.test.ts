import { expect, test } from "vitest";
import { docketAfterCue, docketCore, findDockets } from "./docket.ts";

test.each([
  ["Civil Action No. 96-6425-CIV-ROWAN, filed May 2, 1996", "96-6425-CIV-ROWAN", "9606425"],
  ["Civil Action No. 96-10869 (MLW) (D. Mass.)", "96-10869 (MLW)", "9610869"],
  ["Case No. C 96-0393 FMS (N.D. Cal.)", "C 96-0393 FMS", "9600393"],
  ["INC. H-97-2525 (USDC/SD TX)", "H-97-2525", "9702525"],
  ["Civil Action No. 98-CV01533 (EGS)", "98-CV01533 (EGS)", "9801533"],
  ["No. C2-98-802.", "C2-98-802", "9800802"],
  ["96 Civ. 3899 (DRH) (E.D.N.Y.)", "96 Civ. 3899 (DRH)", "9603899"],
  ["No. 02-00581 TJH (FMOx) (C.D. Cal.)", "02-00581 TJH (FMOx)", "0200581"],
  ["1:02CV01089 (D.D.C.)", "1:02CV01089", "0201089"],
  ["No. 2-05CV-107-J, United States", "2-05CV-107-J", "0500107"],
  ["Case No. C 04 0322 L (W.D. Wash.)", "C 04 0322 L", "0400322"],
  ["(S.D.N.Y. Civ. 09 CV 5681)", "09 CV 5681", "0905681"],
  ["Case No. SACV 08-881 DOC (RNBx)", "SACV 08-881 DOC (RNBx)", "0800881"],
  ["C.A. No.04-1584 (SDNY) (RJH)", "04-1584", "0401584"],
  ["No. 04-RB-0626 (USDC D. Colorado)", "04-RB-0626", "0400626"],
  ["CV-S-96-1035-PMP (D. Nev.)", "CV-S-96-1035-PMP", "9601035"],
  ["98 Civil Action No. 1818 (S.D.N.Y.)", "98 Civil Action No. 1818", "9801818"],
  ["15 Misc. 0221 (E.D.N.Y. Feb. 5, 2015)", "15 Misc. 0221", "1500221"],
  ["21-civ-19387 (D.N.J.)", "21-civ-19387", "2119387"],
  ["No. CV S-03-0114 RLH (RJJ) (D. Nevada)", "CV S-03-0114 RLH (RJJ)", "0300114"],
  ["Case No. 1:05CV1141 [RBW] (D.D.C.)", "1:05CV1141 [RBW]", "0501141"],
  ["No. 1:11-CV-20635-PAS(gme) (S.D. Fla.)", "1:11-CV-20635-PAS(gme)", "1120635"],
  ["Case No. 03-80726-CIV-Judge Orla Penhallow", "03-80726-CIV", "0380726"],
])("%s holds %s", (text, docket, core) => {
  expect(findDockets(text, { caption: true })[0]?.docket).toBe(docket);
  expect(docketCore(docket)).toBe(core);
});

test.each(["Section 10b-5 of 1934", "Release No. 34-42781", "May 12-14, 1998", "$10-20 99"])("%s holds none", (text) => expect(findDockets(text)).toEqual([]));

test("a number at the end of a text that was cut off may be half a one", () => {
  expect(findDockets("Civ. Action No. 09-cv-1", { whole: false })).toEqual([]);
  expect(findDockets("Civ. Action No. 09-cv-1")[0]?.docket).toBe("09-cv-1");
});

test.each([
  ["Case No. 066966 SI (N.D. Cal.)", "066966 SI"],
  ["Civil Action No. CO3-2603-SC", "CO3-2603-SC"],
  ["Civil Action No. (D.N.J.)", null],
  ["Case No. 12", null],
])("after its cue %s holds %s", (text, docket) => expect(docketAfterCue(text)).toBe(docket));
