/** The review desk: the queue, a text beside the form, the words that decided, coders side by side. */
export const review = `
.sections { display: flex; flex-wrap: wrap; gap: 0 1.4rem; border-bottom: 1px solid var(--rule); font: var(--s1)/1.5 var(--sans); }
.sections a { padding: 0.45rem 0; text-decoration: none; }
.sections a:hover { text-decoration: underline; }
.sections a[aria-current] { font-weight: 700; }
.filters { font: var(--s2)/1.5 var(--sans); margin-bottom: 1rem; }
.filters p { display: flex; flex-wrap: wrap; gap: 0.1rem 1.1rem; }
.lede .filters p + p, .filters p + p { margin-top: 0.15rem; }
.lede .filters { margin-top: 1rem; margin-bottom: 0; }
.filters .which { color: var(--soft); min-width: 3.4rem; }
.filters a { text-decoration: none; padding: 0.15rem 0; }
.filters a:hover { text-decoration: underline; }
.filters a[aria-current] { font-weight: 700; border-bottom: 2px solid var(--ink); }
.filters .n { color: var(--soft); font-weight: 400; font-variant-numeric: tabular-nums; }
.queue tbody th { font: var(--s2)/1.45 var(--serif); }
.queue tbody th a { text-decoration: none; }
.queue tbody th a:hover { text-decoration: underline; }
.queue .role { margin-top: 0.15rem; }
.queue td { white-space: normal; min-width: 4.5rem; }
.counting { columns: 15rem; column-gap: 2rem; font-size: var(--s2); }
.counting li { break-inside: avoid; padding: 0.15rem 0; }
.judged { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 0.3rem 2rem; }
main > .judged { padding-top: 1.4rem; padding-bottom: 1rem; }
.judged h1 { font-size: var(--s4); max-width: 34em; }
.unbroken { white-space: nowrap; }
.judged .onwards { margin: 0; }
.kept { font: var(--s2)/1.5 var(--sans); color: var(--soft); }
.judged .kept { flex-basis: 100%; margin: 0; }
.to-form { display: none; }
.judging { display: grid; grid-template-columns: minmax(0, 1fr) 23rem; column-gap: 3rem; border-top: 1px solid var(--rule); padding: 1.4rem 0 2.2rem; align-items: start; }
.judging section + section { border-top: 1px solid var(--rule); margin-top: 1.4rem; padding-top: 1.2rem; }
.judging h2, .who-codes h2 { font-size: 1.05rem; margin-bottom: 0.5rem; }
.judging .form { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow-y: auto; border-left: 1px solid var(--rule); padding: 0.2rem 0.3rem 0.2rem 1.4rem; }
.docketed > p:not(.role) { font: 1.15rem/1.6 var(--serif); max-width: 38rem; overflow-wrap: anywhere; unicode-bidi: isolate; white-space: pre-line; text-autospace: no-autospace; }
.docketed > p.headline:not(.role) { font-weight: 700; }
.docketed .headline + p { margin-top: 0.7rem; }
.docketed .role { margin-top: 0.7rem; }
.docketed .facts { margin-top: 1rem; }
mark.decided { background: var(--marked); color: inherit; text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 0.2em; padding: 0.1em 0; }
mark.also { text-decoration: underline dotted; text-decoration-thickness: 2px; text-underline-offset: 0.2em; padding: 0; }
:root { --marked: #fbeebd; }
@media (prefers-color-scheme: dark) { :root { --marked: #4d3f0d; } }
.proposed th { color: var(--soft); white-space: nowrap; width: 8rem; }
.proposed td:nth-of-type(1) { width: 36%; }
.proposed table + .sub, .proposed .none + .sub { margin-top: 0.6rem; }
.proposed .span { font-family: var(--serif); color: var(--soft); }
.proposed thead.heard, .proposed thead.heard th { border: 0; padding: 0; }
.judging table code, .judge code { font-size: 0.92em; color: var(--soft); overflow-wrap: anywhere; }
.judging td { overflow-wrap: anywhere; }
.judge fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
.judge legend { font: 600 var(--s2)/1.4 var(--sans); padding: 1rem 0 0.3rem; }
.choice { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: 0.2rem 0.8rem; align-items: center; padding: 0.28rem 0; border-top: 1px solid var(--rule); font: var(--s1)/1.4 var(--sans); color: var(--soft); overflow-wrap: anywhere; }
.choice.another { display: block; }
.choice.another label { display: grid; grid-template-columns: 6.4rem minmax(0, 1fr); gap: 0.2rem 0.8rem; align-items: center; padding: 0.14rem 0; }
.judge select, .judge textarea, .judge input[type="text"], .who-codes input, .who-codes select { font: var(--s2)/1.4 var(--sans); color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 0; box-sizing: border-box; width: 100%; min-width: 0; min-height: 1.9rem; padding: 0.25rem 0.4rem; text-overflow: ellipsis; }
.comment { display: block; margin-top: 0.7rem; font: 600 var(--s2)/1.4 var(--sans); }
.judge textarea { display: block; margin-top: 0.2rem; font-weight: 400; line-height: 1.5; resize: vertical; }
.verdicts { display: flex; flex-wrap: wrap; gap: 0.5rem 0.7rem; margin-top: 0.8rem; }
.verdicts button, .who-codes button { font: var(--s2)/1.4 var(--sans); background: var(--ink); color: var(--paper); border: 1px solid var(--ink); border-radius: 0; padding: 0.4rem 0.9rem; min-height: 2.1rem; cursor: pointer; }
.verdicts button + button { background: var(--paper); color: var(--ink); }
.takes button { background: var(--paper); color: var(--ink); }
.signed { font: var(--s2)/1.5 var(--sans); }
.signed a { font-size: var(--s1); color: var(--soft); margin-left: 0.4rem; }
.judge .signed { margin-bottom: 0.6rem; }
.wrong { border-left: 4px double var(--dropped-text); padding: 0.2rem 0 0.2rem 0.8rem; margin-bottom: 0.8rem; font: var(--s2)/1.5 var(--sans); }
.wrong b { color: var(--dropped-text); }
.who-codes form label { display: block; margin-top: 0.5rem; font: var(--s1)/1.4 var(--sans); color: var(--soft); }
.who-codes button { margin-top: 0.7rem; }
.who-codes .role { margin-top: 0.6rem; }
.blinds { margin: 1.4rem 0 1.8rem; }
.desk { grid-template-columns: minmax(0, 1fr) 14rem; }
.desk > .side { grid-column: 2; grid-row: 1; }
.desk .side > section { margin-top: 0; }
.keys { margin-top: 1.2rem; border-top: 1px solid var(--rule); padding-top: 0.6rem; font: var(--s1)/1.5 var(--sans); color: var(--soft); }
.keys[hidden] { display: none; }
.keys ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; }
kbd { font: 600 var(--s1)/1.2 var(--sans); border: 1px solid currentColor; padding: 0 0.35em; color: inherit; }
.sides th, .sides td { padding-right: 0.7rem; }
.sides .apart-row th, .sides .apart-row td { background: var(--faint); border-top: 2px solid var(--ink); }
.differs { display: block; font-weight: 700; }
.differs::before { content: "≠ "; }
.said-by { display: block; font: var(--s2)/1.5 var(--serif); margin-top: 0.3rem; overflow-wrap: anywhere; white-space: pre-line; unicode-bidi: isolate; }
.facts .wide { grid-column: 1 / -1; }
.confusions { display: flex; flex-wrap: wrap; gap: 0.6rem 3.5rem; }
.confusion { overflow-x: auto; margin-top: 1rem; max-width: 100%; }
.confusion h3 { margin-bottom: 0.5rem; }
.confusion table { width: auto; }
.confusion thead th { max-width: 8rem; }
.confusion .same { font-weight: 700; }
.confusion .apart { color: var(--dropped-text); font-weight: 700; text-decoration: underline; }
.agreement tbody th { font-weight: 600; }
code { font-family: ui-monospace, "Liberation Mono", Menlo, Consolas, monospace; font-size: 0.9em; }
@media (max-width: 60rem) {
  .judging { grid-template-columns: minmax(0, 1fr); row-gap: 1.6rem; }
  .judging .form { position: static; max-height: none; border-left: 0; border-top: 3px double var(--ink); padding: 1.2rem 0 0; order: 0; }
  .to-form { display: inline; }
  .desk { grid-template-columns: minmax(0, 1fr); }
  .desk > .side { grid-column: 1; }
}
@media (hover: none) and (pointer: coarse) { .keys { display: none; } }
@media (max-width: 40rem) {
  .choice, .choice.another label { grid-template-columns: minmax(0, 1fr); }
  .proposed th { white-space: normal; width: auto; }
  .proposed td:nth-of-type(1) { width: auto; }
  .filters .which { flex-basis: 100%; }
  .verdicts button { width: 100%; }
}
@media print {
  .judge, .keys, .who-codes, .sections, .filters, .blinds, .judged .onwards { display: none; }
  .judging { display: block; }
  .judging .form { position: static; max-height: none; border: 0; }
  mark.decided { background: none; }
  .docketed > p:not(.role) { font-size: 1rem; }
}
`;
