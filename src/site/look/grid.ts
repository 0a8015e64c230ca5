/** The grid of actions: squares, their marks, columns, the strip of candidates. */
export const grid = `
.under { fill: var(--tone, currentColor); }
.over { fill: var(--over); }
.line { stroke: var(--not-known); stroke-width: 1.4; fill: none; }
#bars .under { fill: var(--paused); }
#slant .under { fill: var(--better-terms); }
#dots .under { fill: var(--court-dismissed); }
.tile { display: block; width: 48px; height: 48px; flex: none; }
.tile .face { fill: none; }
.tile .edge { fill: none; stroke: var(--ink); stroke-width: 1.5; }
.tile.dropped .face { fill: var(--dropped); } .tile.dropped .edge { stroke: var(--dropped); }
.tile.paused .face { fill: url(#bars); } .tile.paused .edge { stroke: var(--paused-text); }
.tile.better-terms .face { fill: url(#slant); } .tile.better-terms .edge { stroke: var(--better-terms); }
.tile.court-dismissed .face { fill: url(#dots); } .tile.court-dismissed .edge { stroke: var(--court-dismissed); }
.tile.not-known .face { fill: url(#cross); } .tile.not-known .edge { stroke: var(--not-known); }
.tile.empty .edge { stroke: var(--not-known); }
.tile.dashed .edge { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 4 3.2; }
.tile.empty.dashed .edge { stroke: var(--not-known); stroke-width: 1.5; }
.tile .halo { fill: var(--halo); }
.tile .dot { fill: var(--ink); }
.tile .ring { fill: none; stroke: var(--ink); stroke-width: 2.2; }
.tile .unknown .ring, .tile .doubtful .ring { stroke-dasharray: 2 2.4; }
.tile .stroke { fill: none; stroke: var(--ink); stroke-width: 2; }
.columns { display: flex; gap: 1.6rem 1.6rem; margin-top: 0.6rem; }
.column { flex: 1 1 0; min-width: 0; }
.column.much { flex-grow: 1.75; }
.column { border-top: 3px solid var(--rule); padding-top: 0.5rem; }
.column.dropped { border-color: var(--dropped); } .column.paused { border-color: var(--paused); } .column.better-terms { border-color: var(--better-terms); }
.column.court-dismissed { border-color: var(--court-dismissed); } .column.carried-on { border-color: var(--ink); } .column.not-known { border-color: var(--not-known); }
.column h3 { font: 700 var(--s3)/1.2 var(--serif); }
.column .figure { font-size: var(--s4); font-variant-numeric: lining-nums; }
.column .named { font-size: var(--s1); margin-bottom: 0.8rem; }
.squares { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(4.6rem, 1fr)); gap: 0.9rem 0.3rem; }
.square { position: relative; min-width: 0; }
.square a { display: block; text-decoration: none; font: var(--s1)/1.25 var(--sans); }
.square .label { display: block; margin-top: 0.3rem; hyphens: auto; overflow-wrap: anywhere; }
.square a:hover .label { text-decoration: underline; }
.square .story { position: absolute; left: 0; top: calc(100% + 0.3rem); z-index: 5; width: max-content; max-width: min(17rem, 80vw); padding: 0.5rem 0.7rem; background: var(--ink); color: var(--paper); font: var(--s1)/1.4 var(--sans); visibility: hidden; pointer-events: none; }
.square a:hover .story, .square a:focus-visible .story { visibility: visible; }
.column:nth-child(n+4) .story, .column:last-child .story { left: auto; right: 0; }
.unnamed { margin-top: 0.9rem; }
.named + .unnamed { margin-top: 0; }
.unnamed .places { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.unnamed p { font: var(--s1)/1.4 var(--sans); color: var(--soft); margin-top: 0.4rem; }
.key { margin-top: 1.6rem; font: var(--s1)/1.4 var(--sans); color: var(--soft); }
.key h3 { font-size: var(--s1); color: var(--soft); margin-bottom: 0.4rem; }
.key ul { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; }
.key li { display: flex; align-items: center; gap: 0.4rem; }
.key .tile { width: 20px; height: 20px; }
.key .order { font-size: var(--s1); }
.strip { position: relative; margin-top: 1.6rem; padding-top: 0.9rem; border-top: 1px dashed var(--not-known); }
.strip > p { font: var(--s1)/1.4 var(--sans); color: var(--soft); margin-bottom: 0.7rem; }
.strip .squares { display: flex; flex-wrap: wrap; gap: 0.5rem 1.1rem; }
.square.small { position: static; }
.square.small .story { left: 0; right: auto; top: calc(100% + 0.4rem); max-width: 100%; box-sizing: border-box; }
.square.small a { display: flex; align-items: center; gap: 0.4rem; min-height: 28px; }
.square.small .tile { width: 26px; height: 26px; }
.square.small .label { margin: 0; }
@media (max-width: 60rem) { .columns { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); } .column:nth-child(even) .story { left: auto; right: 0; } }
@media (max-width: 30rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .column:nth-child(even) .story, .column:last-child .story { right: auto; left: 0; }
  .square .story { position: fixed; left: 1rem; right: 1rem; top: auto; bottom: 1rem; max-width: none; width: auto; }
}
`;
