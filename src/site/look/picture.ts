/** Charts: drawn twice, for a page and for a phone; the time line of ties; small tables under them. */
export const picture = `
.chart { max-width: 60rem; }
.chart svg { width: 100%; height: auto; display: block; overflow: visible; }
.chart .narrow { display: none; }
@media (max-width: 40rem) { .chart .wide { display: none; } .chart .narrow { display: block; } }
.plot { font-family: var(--sans); font-size: 12px; font-variant-numeric: lining-nums; }
.plot text { paint-order: stroke; }
.chart text { font: 12px var(--sans); fill: var(--ink); }
.plot text { fill: unset; }
.axis { stroke: var(--ink); stroke-width: 1.2; }
.leader { stroke: var(--rule); }
.act .sign { fill: var(--paper); stroke: var(--ink); stroke-width: 1.8; }
.act.eases .sign { fill: var(--ink); }
.act.dropped .sign { fill: var(--dropped); } .act.paused .sign { fill: var(--paused); } .act.better-terms .sign { fill: var(--better-terms); }
.act.eases text { font-weight: 600; }
.tie .sign { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
.tie.doubtful .sign { fill: var(--paper); stroke: var(--ink); stroke-dasharray: 2 2; }
.tie.doubtful text { fill: var(--soft); }
.chart text.year, .chart text.when { fill: var(--soft); font-size: 11px; font-weight: 400; }
path.year { stroke: var(--soft); }
details { margin-top: 0.6rem; font-family: var(--sans); font-size: var(--s2); }
summary { cursor: pointer; color: var(--soft); padding: 0.3rem 0; }
.stretch { display: block; width: 100%; min-width: 6rem; height: 6px; margin-top: 0.25rem; }
.stretch .scale { stroke: var(--rule); stroke-width: 1; vector-effect: non-scaling-stroke; } .stretch rect { fill: var(--ink); }
.months th, .months td { padding: 0.15rem 0.2rem; text-align: right; font-size: var(--s1); }
.months th:first-child { text-align: left; }
svg.standing { width: 100%; height: 16px; display: block; margin-bottom: 0.5rem; }
.standing .captured { fill: var(--ink); } .standing .read { fill: var(--soft); } .standing .cited { fill: var(--rule); } .standing .unsourced { fill: url(#missing); }
.standing .edge { fill: none; stroke: var(--soft); }
.counts div { display: flex; justify-content: space-between; gap: 1rem; font: var(--s1)/1.5 var(--sans); border-top: 1px solid var(--rule); padding: 0.2rem 0; }
.counts dd { font-variant-numeric: tabular-nums; }
.moves { list-style: none; font-size: var(--s2); line-height: 1.45; }
.moves li { padding: 0.45rem 0; border-top: 1px solid var(--rule); }
.moves .when { display: block; font: var(--s1)/1.4 var(--sans); color: var(--soft); }
`;
