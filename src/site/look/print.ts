/** On paper: no forms, no ways through; patterns and colours kept, addresses written out. */
export const print = `
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; }
  html { font-size: 10pt; }
  .sheet { max-width: none; padding: 0; }
  .masthead nav, .asking, .skip, .pager, .story { display: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, caption { break-after: avoid; }
  tr, .entry, .square, .column, .chart, li { break-inside: avoid; }
  a { text-decoration: none; }
  a[rel~="external"]::after { content: " (" attr(href) ")"; font-size: 8pt; overflow-wrap: anywhere; }
  .filings details { display: none; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
