/** The page: masthead, sections divided by thin rules, wide margin, footer. */
export const page = `
.patterns { position: absolute; }
.skip { position: absolute; left: -99rem; top: 0; background: var(--paper); padding: 0.5rem 1rem; z-index: 9; font-family: var(--sans); }
.skip:focus { left: 0; }
.sheet { max-width: 66rem; margin: 0 auto; padding: 0 clamp(1rem, 4vw, 3rem) 3rem; }
.masthead { display: grid; grid-template-columns: auto 1fr auto; align-items: baseline; column-gap: 1rem; padding: 1rem 0 0; border-bottom: 3px double var(--ink); font-family: var(--sans); font-size: var(--s1); }
.masthead .name { font: 700 var(--s4)/1 var(--serif); letter-spacing: -0.01em; }
.masthead .tagline { color: var(--soft); }
.masthead .day { text-align: right; }
.masthead nav { grid-column: 1 / -1; border-top: 1px solid var(--rule); margin-top: 0.7rem; display: flex; flex-wrap: wrap; gap: 0 2.6rem; }
.masthead nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0 1.4rem; }
.masthead nav ul + ul { position: relative; }
.masthead nav ul + ul::before { content: ""; position: absolute; left: -1.3rem; top: 0.6rem; bottom: 0.6rem; border-left: 1px solid var(--soft); }
.masthead nav a { display: inline-block; padding: 0.45rem 0; text-decoration: none; }
.masthead nav a:hover { text-decoration: underline; }
.masthead nav a[aria-current] { font-weight: 700; }
.masthead .switch { margin-left: auto; }
main > section, main > .pair { border-top: 1px solid var(--rule); padding: 1.6rem 0 2.2rem; }
main > .lede { border-top: 0; padding-top: 2.2rem; padding-bottom: 1.8rem; }
.lede h1 { max-width: 22em; }
.lede .deck { margin-top: 1rem; }
.lede .sub, .lede p + p { margin-top: 0.6rem; }
section > h2 { margin-bottom: 0.35rem; }
section > .sub { margin-bottom: 1rem; max-width: 44rem; }
.text p, .text ul { max-width: 38rem; }
.text p + p, .text ul, .text p + ul { margin-top: 0.7rem; }
.text ul { padding-left: 1.2rem; }
:lang(zh) .text p, :lang(zh) .text ul, :lang(zh) .deck { max-width: 36rem; }
.text > details { margin-top: 0.7rem; }
.coded { max-width: 44rem; margin-top: 0.7rem; }
.coded dt { margin-top: 0.7rem; }
.coded code { font-size: var(--s1); color: var(--soft); overflow-wrap: anywhere; }
.asking { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem 1rem; font-family: var(--sans); font-size: var(--s1); margin-top: 1.2rem; color: var(--soft); }
.asking input, .asking select, .asking button { font: inherit; color: var(--ink); background: var(--paper); border: 1px solid var(--soft); border-radius: 0; padding: 0.3rem 0.5rem; min-height: 1.9rem; box-sizing: border-box; max-width: 100%; }
.asking button { background: var(--ink); color: var(--paper); border-color: var(--ink); padding: 0.3rem 0.9rem; cursor: pointer; }
.asking .days { display: flex; flex-wrap: wrap; gap: 0.3rem 1.2rem; }
.asking .days a { padding: 0.3rem 0; }
.asking [aria-current] { font-weight: 700; text-decoration: none; }
.asking .changed { flex-basis: 100%; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3rem; row-gap: 2rem; }
.pair .side > section + section { margin-top: 2rem; }
.pair .side h2, .pair > .side > h2 { font-size: 1.05rem; }
.side { font-size: var(--s2); }
.beside { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3rem; }
.doubts ol { padding-left: 1.4rem; max-width: 38rem; }
.doubts li + li { margin-top: 0.6rem; }
.doubts li::marker { font-family: var(--sans); font-size: var(--s1); color: var(--soft); }
.second { border-top: 1px solid var(--rule); padding: 1rem 0 1.4rem; }
.foot { border-top: 3px double var(--ink); padding-top: 0.8rem; font-family: var(--sans); font-size: var(--s1); color: var(--soft); }
.foot .asking { margin: 0 0 1rem; }
.foot p + p { margin-top: 0.3rem; }
.pager { display: flex; gap: 1.5rem; font-family: var(--sans); font-size: var(--s2); margin: 1rem 0; }
@media (max-width: 60rem) {
  .masthead nav { gap: 0 1.2rem; }
  .masthead nav ul { display: contents; }
  .pair, .beside { grid-template-columns: minmax(0, 1fr); row-gap: 1.2rem; }
}
@media (max-width: 40rem) {
  html { font-size: 17px; }
  .masthead { grid-template-columns: 1fr auto; }
  .masthead .tagline { display: none; }
  .masthead nav { gap: 0 0.85rem; }
  :lang(zh) .masthead nav { gap: 0 0.45rem; }
  .masthead .at-record .rulebook li + li, .masthead .at-rulebook .record li + li { display: none; }
  main > .lede { padding-top: 1.4rem; }
}
`;
