/** The rulebook's pages: phrases of an instrument, our rendering, provisions by article, doubtful phrases. */
export const rules = `
.phrase { border-left: 3px solid var(--ink); padding-left: 0.8rem; font-family: var(--serif); }
.phrase:lang(zh) { line-height: 1.75; max-width: 36rem; }
.phrase + .phrase { margin-top: 0.4rem; }
.rendering { margin-top: 0.5rem; max-width: 38rem; font-size: var(--s2); line-height: 1.5; color: var(--soft); }
.rendering .ours { font-family: var(--sans); font-size: var(--s1); font-weight: 600; }
.index { display: flex; flex-wrap: wrap; gap: 0.5rem 1.1rem; margin-top: 0.8rem; font: var(--s1)/1.5 var(--sans); }
.article > h3 { margin: 1.8rem 0 0.2rem; font: 700 1.15rem/1.3 var(--serif); }
.provision { display: grid; grid-template-columns: minmax(0, 1fr) 19rem; column-gap: 3rem; padding: 0.8rem 0; border-top: 1px solid var(--rule); }
.provision h4 { margin: 0 0 0.4rem; font: 600 var(--s2)/1.4 var(--sans); }
.margin { font: var(--s1)/1.5 var(--sans); border-left: 1px solid var(--rule); padding-left: 0.8rem; align-self: start; }
.margin dt { color: var(--soft); }
.margin dd + dt { margin-top: 0.35rem; }
.code { font-weight: 400; color: var(--soft); }
.code.forbidden, .code.forbidden-unless { color: var(--ink); font-weight: 600; }
.unverified { font: var(--s1)/1.5 var(--sans); border: 1px dashed var(--soft); padding: 0 0.35rem; color: var(--soft); white-space: nowrap; }
.warning { border-left: 4px double var(--ink); padding-left: 1rem; }
main > .warning { border-top: 0; padding-top: 0; padding-bottom: 0; margin-bottom: 1.6rem; max-width: 40rem; }
.warning ul { padding-left: 1.2rem; margin-top: 0.4rem; }
main .plain li { max-width: 42rem; }
main .plain li + li { margin-top: 0.4rem; }
.doubtful, .related, .citing, .options, .duties { list-style: none; }
.doubtful > li, .related > li, .citing > li, .duties > li { padding: 0.7rem 0; border-top: 1px solid var(--rule); }
.doubtful h3 { font: 600 var(--s3)/1.4 var(--serif); max-width: 38rem; }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: 0.5rem 2rem; margin-top: 0.4rem; font-size: var(--s2); }
.options .chosen, .turning .chosen { white-space: nowrap; color: var(--soft); font-family: var(--sans); }
.related .kind, .citing .kind, .proof .kind, .trail .kind { font: 600 var(--s1)/1.5 var(--sans); color: var(--soft); margin-right: 0.3rem; }
.related p, .citing p { max-width: 40rem; }
.hash { font-size: var(--s1); overflow-wrap: anywhere; }
.whole p { max-width: 36rem; font: var(--s3)/1.8 var(--serif); }
.whole p + p { margin-top: 0.6rem; }
.part + .part { margin-top: 1.1rem; }
.part h3, .part h2 { font: 600 var(--s2)/1.35 var(--sans); margin-bottom: 0.2rem; }
.text .part p + p { margin-top: 0.3rem; }
h1.modest { font-size: clamp(1.5rem, 1.1rem + 1.6vw, 2.2rem); line-height: 1.2; }
main > table:last-child { margin-bottom: 2.2rem; }
.rendering + .sub { margin-top: 0.5rem; max-width: 38rem; }
.beside h2 + .phrase { margin-top: 0.6rem; }
p.warning { margin: 0.6rem 0; }
.lacks { padding-left: 1.2rem; margin-bottom: 1rem; }
.said + .said { margin-top: 0.8rem; }
.trail td { max-width: 16rem; }
li:target { background: var(--faint); }
@media (max-width: 60rem) { .provision { grid-template-columns: minmax(0, 1fr); row-gap: 0.6rem; } }
`;
