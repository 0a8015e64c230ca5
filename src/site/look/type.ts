/** Type: one scale of five sizes, a serif for what is read, a sans for labels and tables. */
export const type = `
:root {
  --serif: Charter, "Bitstream Charter", "Source Serif 4", "Source Serif Pro", "Iowan Old Style", Georgia, "Noto Serif", "Liberation Serif", "Times New Roman", serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
  --s1: 0.75rem; --s2: 0.861rem; --s3: 1rem; --s4: 1.45rem; --s5: clamp(2rem, 1.2rem + 3.1vw, 3.35rem);
}
:lang(zh) {
  --serif: Charter, Georgia, "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", system-ui, sans-serif;
}
html { font-size: 18px; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: var(--s3)/1.5 var(--serif); font-kerning: normal; overflow-wrap: break-word; }
:lang(zh) body { line-height: 1.75; text-autospace: normal; }
:lang(zh) { line-break: strict; }
em, cite, q { font-style: normal; }
h1, h2, h3, p, ul, ol, dl, dd, figure, table { margin: 0; padding: 0; }
h1 { font-size: var(--s5); line-height: 1.08; font-weight: 700; letter-spacing: -0.012em; text-wrap: balance; }
h2 { font-size: var(--s4); line-height: 1.2; font-weight: 700; letter-spacing: -0.004em; text-wrap: balance; }
h3 { font-size: var(--s2); line-height: 1.35; font-family: var(--sans); font-weight: 600; }
:lang(zh) h1, :lang(zh) h2 { line-height: 1.25; letter-spacing: 0; word-break: keep-all; overflow-wrap: anywhere; text-wrap: wrap; }
:lang(zh) h2 { line-height: 1.4; }
a { color: var(--link); text-decoration: underline; text-decoration-color: var(--link-line); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-color: currentColor; }
h1 a, .name a { text-decoration: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 1px; }
.deck { font-size: 1rem; max-width: 40rem; color: var(--soft); }
.sub, .none, .role, .who, .order, caption, .named { font-family: var(--sans); font-size: var(--s2); color: var(--soft); line-height: 1.45; }
.role, .who { display: block; font-size: var(--s1); }
:lang(zh) .sub, :lang(zh) .role, :lang(zh) .who, :lang(zh) .order, :lang(zh) caption { line-height: 1.65; }
.order { margin-top: 0.6rem; }
table { border-collapse: collapse; width: 100%; font-family: var(--sans); font-size: var(--s2); line-height: 1.4; font-variant-numeric: tabular-nums lining-nums; }
.heard { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
caption { text-align: left; padding-bottom: 0.4rem; font-size: var(--s1); }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1.2rem 0.5rem 0; border-top: 1px solid var(--rule); }
thead th { border-top: 0; border-bottom: 1px solid var(--ink); padding-top: 0; font-size: var(--s1); font-weight: 600; color: var(--soft); vertical-align: bottom; }
tbody th { font-weight: 400; }
.number { text-align: right; white-space: nowrap; }
th:last-child, td:last-child { padding-right: 0; }
`;
