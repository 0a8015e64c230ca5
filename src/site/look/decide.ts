/** A question put to the rules: the verdict with its mark, the questionnaire, the reasons as a tree. */
export const decide = `
.verdict { display: inline-flex; align-items: center; gap: 0.4em; }
.verdict b { font-weight: 700; }
.verdict .sign { width: 1em; height: 1em; flex: none; overflow: visible; }
.verdict .face { fill: none; }
.verdict .edge { fill: none; stroke: var(--ink); stroke-width: 2; }
.verdict .bar { fill: var(--over); }
.verdict.barred { color: var(--dropped-text); } .verdict.barred .face { fill: var(--dropped); } .verdict.barred .edge { stroke: var(--dropped); }
.verdict.gated { color: var(--paused-text); } .verdict.gated .face { fill: url(#bars); } .verdict.gated .edge { stroke: var(--paused-text); }
.verdict.held { color: var(--better-terms-text); } .verdict.held .face { fill: url(#slant); } .verdict.held .edge { stroke: var(--better-terms); }
.verdict.undecided { color: var(--not-known-text); } .verdict.undecided .face { fill: url(#cross); } .verdict.undecided .edge { stroke: var(--not-known); }
.verdict.floor, .verdict.solid { color: var(--ink); } .verdict.solid .face { fill: var(--ink); }
.verdict.large .sign { width: 0.8em; height: 0.8em; }
.verdict.large { gap: 0.3em; }
.verdict.large b { display: inline-block; }
.verdict.large b::first-letter { text-transform: uppercase; }
.answer h1 { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.6rem; }
.answer .sofar { font: 400 var(--s4)/1.2 var(--serif); color: var(--soft); }
.answer .role { margin-bottom: 0.5rem; }
.question { margin-bottom: 1.4rem; }
.question fieldset { border: 0; padding: 0; margin: 0; min-width: 0; }
.question legend { padding: 0; }
.question legend h2 { margin-bottom: 0.3rem; max-width: 30rem; }
.choices { margin-top: 0.7rem; font-family: var(--sans); font-size: var(--s2); }
.choices.many { columns: 15rem; column-gap: 1.5rem; }
.choices label { display: flex; align-items: baseline; gap: 0.6rem; padding: 0.42rem 0; break-inside: avoid; cursor: pointer; line-height: 1.35; }
.choices input { flex: none; width: 1.05rem; height: 1.05rem; margin: 0; accent-color: var(--ink); align-self: center; }
.choices label:last-child { color: var(--soft); }
.choices label:hover span { text-decoration: underline; text-decoration-color: var(--link-line); }
.onwards { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1.4rem; margin: 0.8rem 0 0.6rem; font: var(--s2)/1.4 var(--sans); }
.onwards button { font: inherit; background: var(--ink); color: var(--paper); border: 1px solid var(--ink); border-radius: 0; padding: 0.5rem 1.5rem; min-height: 2.4rem; cursor: pointer; }
.begin { font: 600 var(--s2)/1.4 var(--sans); }
.given div { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: 0.3rem 0; border-top: 1px solid var(--rule); font: var(--s1)/1.5 var(--sans); }
.given dt { color: var(--soft); flex: 1 1 9rem; min-width: 0; }
.given dd { text-align: right; }
.given a { margin-left: 0.5rem; display: inline-block; }
.examples { margin-top: 1.6rem; }
.examples ul { list-style: none; margin-top: 0.5rem; }
.examples li { padding: 0.45rem 0; border-top: 1px solid var(--rule); font-size: var(--s2); line-height: 1.5; }
.examples .verdict { font: var(--s1)/1.5 var(--sans); margin-left: 0.3rem; }
.proof { border-top: 1px solid var(--rule); margin: 0; padding: 0.45rem 0; font-family: var(--serif); font-size: var(--s3); }
.proof summary { color: var(--ink); max-width: 46rem; }
.proof .gives { font: var(--s1)/1.5 var(--sans); white-space: nowrap; color: var(--soft); margin-left: 0.3rem; }
.proof .role { margin: 0.4rem 0 0.3rem 1.1rem; }
.apart > summary { font-size: var(--s2); }
.steps, .steps ul { list-style: none; }
.steps { margin: 0.3rem 0 0 1.1rem; font-size: var(--s2); line-height: 1.5; max-width: 44rem; }
.steps ul { border-left: 1px solid var(--rule); margin-left: 0.4rem; padding-left: 0.9rem; }
.step { padding: 0.12rem 0; }
.step details { margin: 0; font: inherit; }
.step summary { color: var(--ink); padding: 0; }
.step.no > details > summary { color: var(--soft); }
.tri { font: 600 var(--s1)/1.5 var(--sans); margin-right: 0.35rem; white-space: nowrap; }
.tri::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; margin-right: 0.4em; border: 1.5px solid currentColor; box-sizing: border-box; }
.step.yes > .tri::before, .step.yes > details > summary > .tri::before { background: currentColor; }
.step.no > .tri { color: var(--soft); }
.step.open > .tri::before, .step.open > details > summary > .tri::before { border-style: dashed; }
.cited { padding: 0.7rem 0; border-top: 1px solid var(--rule); }
.cited h3 { margin-bottom: 0.4rem; }
.turning { margin: 0.8rem 0 1.6rem; }
.turning caption { font: 600 var(--s3)/1.4 var(--serif); color: var(--ink); }
.turning td { white-space: nowrap; }
.open-questions { padding-left: 1.4rem; max-width: 42rem; }
.open-questions li { padding: 0.25rem 0; }
.file { font-size: var(--s1); line-height: 1.5; overflow-x: auto; margin: 0.4rem 0; }
.caution { margin-top: 0.8rem; }
.screening textarea { display: block; width: 100%; max-width: 40rem; box-sizing: border-box; margin-top: 0.3rem; font: var(--s3)/1.6 var(--serif); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 0; padding: 0.5rem 0.7rem; }
.screening > label { font: 600 var(--s2)/1.4 var(--sans); }
.screening .sub { max-width: 40rem; margin-top: 0.4rem; }
.screened { font: 1.15rem/2 var(--serif); max-width: 40rem; white-space: pre-wrap; overflow-wrap: anywhere; margin: 0.3rem 0 1.2rem; }
.screened, .as-written, .screening textarea { text-autospace: no-autospace; }
mark { color: inherit; background: none; padding: 0.1em 0.05em; }
mark.hit { background: var(--dropped-text); color: var(--paper); }
mark.soft { outline: 2px dashed var(--paused-text); }
.told { font-weight: 600; }
.told.hit { color: var(--dropped-text); } .told.soft { color: var(--paused-text); }
.told::before { content: ""; display: inline-block; width: 0.7em; height: 0.7em; margin-right: 0.4em; border: 2px solid currentColor; box-sizing: border-box; }
.told.hit::before { background: currentColor; }
.told.soft::before { border-style: dashed; }
.stamp { margin-top: 1.2rem; }
@media (max-width: 40rem) { .steps { margin-left: 0; } .steps ul { margin-left: 0.1rem; padding-left: 0.6rem; } }
@media (max-width: 52rem) { .turning td { white-space: normal; } }
@media print { .question, .examples, .given a, .given + .sub, .turning a, .warning a { display: none; } }
`;
