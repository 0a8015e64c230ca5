/** The record's own pages: evidence in the margin, time lines of events, facts, tables that stack on a phone. */
export const record = `
.outcome { font-weight: 600; }
.outcome.dropped { color: var(--dropped-text); } .outcome.paused { color: var(--paused-text); } .outcome.better-terms { color: var(--better-terms-text); }
.outcome.court-dismissed { color: var(--court-dismissed-text); } .outcome.not-known { color: var(--not-known-text); }
.status { font-weight: 600; white-space: nowrap; }
.status::before { content: ""; display: inline-block; width: 0.55em; height: 0.55em; margin-right: 0.4em; border: 1.5px solid currentColor; box-sizing: border-box; }
.status.reproduced::before { background: currentColor; }
.status.within-bounds::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.status.differs { color: var(--dropped-text); }
.status.differs::before { border-radius: 50%; background: currentColor; }
.status.not-computable { color: var(--soft); }
.status.not-computable::before { border-style: dashed; }
.why { color: var(--soft); }
.evidence { font: var(--s1)/1.45 var(--sans); color: var(--soft); border-left: 1px solid var(--rule); padding-left: 0.8rem; align-self: start; }
.evidence ul { list-style: none; }
.evidence .how span + span::before { content: "·"; margin: 0 0.4em; }
.evidence .claim { font-weight: 600; color: var(--ink); }
.evidence .how.unsourced { color: var(--dropped-text); }
.evidence .quote { display: block; margin-top: 0.2rem; font-family: var(--serif); font-size: var(--s2); color: var(--ink); }
.evidence .note { margin-top: 0.3rem; }
.evidence details { margin: 0; font-size: var(--s1); }
.evidence summary { padding: 0.1rem 0; }
.voices .replies { columns: 19rem; column-gap: 3rem; font-size: var(--s2); line-height: 1.5; margin-top: 0.8rem; }
.voices .replies > li { display: block; break-inside: avoid; }
.voices .evidence { border-left: 0; padding-left: 0; margin-top: 0.3rem; }
td .evidence, dd .evidence { border-left: 0; padding-left: 0; }
.became { display: flex; gap: 0.8rem; align-items: center; }
.became .asof { display: block; font: var(--s1)/1.5 var(--sans); }
.lede .big { display: block; font-variant-numeric: lining-nums; }
.lede .of { display: block; font-size: var(--s4); font-weight: 400; line-height: 1.25; margin-top: 0.5rem; letter-spacing: 0; }
.facts { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0.35rem 1rem; align-items: baseline; }
.facts dt { font: var(--s1)/1.5 var(--sans); color: var(--soft); }
.computed { margin-bottom: 1.6rem; row-gap: 0.8rem; }
.formula { font-family: var(--serif); font-size: var(--s3); font-variant-numeric: lining-nums; overflow-wrap: anywhere; }
.lede .interval { font-size: var(--s3); }
.ways { display: flex; flex-wrap: wrap; gap: 0.3rem 1.6rem; }
table + .sub, table + details, .text ul + .sub { margin-top: 0.8rem; }
.others th[scope="row"] { width: 26%; }
.tests th[scope="row"], .hits th[scope="row"] { width: 58%; }
.turns-on td { min-width: 9rem; }
.timeline { list-style: none; margin-top: 0.3rem; }
.lanes-key { display: flex; width: 60px; font: 10px/1.2 var(--sans); color: var(--soft); position: relative; height: 3.4rem; }
.lanes-key span { position: absolute; bottom: 0; writing-mode: vertical-rl; transform: rotate(180deg) translateX(50%); white-space: nowrap; }
.lanes-key span:nth-child(1) { left: 10px; } .lanes-key span:nth-child(2) { left: 30px; } .lanes-key span:nth-child(3) { left: 50px; }
:lang(zh) .lanes-key span { transform: translateX(-50%); line-height: 1; }
.entry { display: grid; grid-template-columns: 60px minmax(0, 1fr) 19rem; column-gap: 1.2rem; position: relative; padding: 0.6rem 0; }
.entry::before { content: ""; position: absolute; left: 9.5px; top: 0; bottom: 0; width: 39px; border-left: 1px solid var(--rule); border-right: 1px solid var(--rule); background: linear-gradient(90deg, transparent 19px, var(--rule) 19px, var(--rule) 20px, transparent 20px); }
.lanes { position: relative; display: block; overflow: visible; }
.lanes .sign { fill: var(--paper); stroke: var(--ink); stroke-width: 1.8; }
.lanes.eases .sign { fill: var(--ink); }
.lanes .joint { stroke: var(--ink); stroke-width: 1.8; }
.lanes.dropped .sign { fill: var(--dropped); } .lanes.paused .sign { fill: var(--paused); } .lanes.better-terms .sign { fill: var(--better-terms); }
.entry .when { display: flex; flex-wrap: wrap; gap: 0 0.9rem; font: var(--s1)/1.7 var(--sans); color: var(--soft); }
.entry time { font-weight: 700; color: var(--ink); }
.entry .eases { color: var(--ink); font-weight: 600; }
.entry.unsourced .what { opacity: 0.85; }
.entry:target, tr:target { background: var(--faint); }
.replies, .corrections ul, .links, .searches, .resting, .plain { list-style: none; }
.replies > li, .corrections > ul > li, .links > li { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3rem; padding: 0.6rem 0; border-top: 1px solid var(--rule); }
.replies > li > *, .corrections > ul > li > * { grid-column: 1; }
.replies > li > .evidence, .corrections > ul > li > .evidence { grid-column: 2; grid-row: 1 / span 3; }
.side .replies > li { display: block; }
.side .evidence { border-left: 0; padding-left: 0; margin-top: 0.3rem; }
.searches li, .searched { font-family: var(--sans); font-size: var(--s2); margin-top: 0.6rem; }
.resting { columns: 16rem; font: var(--s2)/1.6 var(--sans); }
.resting .kind, .entry .kind { color: var(--soft); }
.address { overflow-wrap: anywhere; }
.chosen { font-size: var(--s1); border: 1px solid currentColor; padding: 0 0.35rem; }
.actions .became { align-items: flex-start; gap: 0.5rem; }
.actions .tile { width: 24px; height: 24px; }
.narrowed { max-width: 34rem; }
tr.doubtful { color: var(--soft); }
@media (max-width: 64rem) {
  .number, .status { white-space: normal; }
  td { overflow-wrap: anywhere; }
}
@media (max-width: 60rem) {
  .entry { grid-template-columns: 60px minmax(0, 1fr); }
  .entry .evidence { grid-column: 2; margin-top: 0.4rem; }
  .replies > li, .corrections > ul > li, .links > li { display: block; }
  .replies .evidence, .corrections .evidence { margin-top: 0.4rem; }
}
@media (max-width: 52rem) {
  .stacking thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .stacking, .stacking tbody, .stacking tr, .stacking th, .stacking td, .stacking caption { display: block; }
  .stacking tr { border-top: 1px solid var(--rule); padding: 0.6rem 0; }
  .stacking tbody th, .stacking td { border: 0; padding: 0.1rem 0; text-align: left; white-space: normal; }
  .stacking tbody th { font-weight: 600; }
  .stacking tbody th .role { font-weight: 400; }
  .stacking td[data-label] { position: relative; padding-left: 7rem; min-height: 1.4em; }
  .stacking td[data-label]::before { content: attr(data-label); position: absolute; left: 0; top: 0.2rem; width: 6.6rem; color: var(--soft); font-size: var(--s1); line-height: 1.3; }
  .facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  .facts dd { margin-bottom: 0.5rem; }
  .entry { grid-template-columns: 46px minmax(0, 1fr); column-gap: 0.8rem; }
}
.captures, .quotes { list-style: none; }
.captures > li, .quotes > li { padding: 0.6rem 0; border-top: 1px solid var(--rule); }
.captures .sub, .captures > li > span { display: block; }
.captures .broken { color: var(--dropped-text); }
.quotes blockquote { margin: 0 0 0.2rem; font-size: var(--s3); line-height: 1.5; max-width: 44rem; }
`;
