/**
 * On paper, A4 landscape: header, timeline, table and what is open, on white. Form, months, panels and the rest stay on
 * the screen, unless the reader ticks that they are wanted.
 */
export const PRINT_STYLE = `
@page { size: A4 landscape; margin: 8mm; }
@media print {
  :root { color-scheme: light; --ink: #000; --mute: #333; --page: #fff; --panel: #fff; --line: #aaa; --accent: #000; --warn: #fff; --warn-line: #000;
    --weekend: #e6e6e6; --holiday: #bdbdbd; --closed: #fff; --stripe: #777; --visit: #000; --wait: #000; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; font-size: 7.2pt; line-height: 1.25; }
  nav, .screen, form > :not(output), .skip, .phone, .data thead button::after, h2 { display: none; }
  form { display: block; border: 0; padding: 0; margin: 0; background: none; }
  output:not(.some) { display: none; }
  .more { display: none; }
  body:has(#in-het:checked) .more { display: block; }
  body:has(#in-het:checked) #thang { break-before: page; }
  body:has(#in-het:checked) .months { grid-template-columns: repeat(4, 1fr); gap: 3mm; }
  body:has(#in-het:checked) .month td { height: 7mm; }
  summary, h2, h3 { break-after: avoid; }
  h3, .month { font-size: 7.5pt; margin: 1mm 0 0; }
  .count { max-width: 90mm; font-size: 7pt; }
  details { break-inside: avoid; padding: 0 2mm; margin: 1mm 0; }
  .more h2 { font-size: 10pt; margin: 3mm 0 1mm; }
  body:has(#in-het:checked) .more h2 { display: block; }
  .many details, .many .month, .many .chart li { content-visibility: visible; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  h1 { font-size: 11pt; margin: 0; }
  header p, footer p { margin: 0; }
  .warn { padding: 0 2mm; border: 1px solid #000; margin: 1mm 0; }
  .scroll { overflow: visible; border: 0; max-height: none; }
  .chart { min-width: 0; zoom: .62; --names: 19rem; margin-top: .5rem; font-size: 15px; }
  .chart li a { color: #000; font-size: 14px; }
  .chart h3 { font-size: 14px; }
  .legend { margin: 1mm 0; gap: 0 4mm; font-size: 6.5pt; }
  .legend svg { zoom: .7; }
  ul.key { columns: 4; margin: 0; font-size: 6.5pt; }
  p.key { font-size: 6.5pt; margin: 0; }
  .data { margin-top: 1.5mm; font-size: 7pt; }
  .data caption { padding: 0; }
  .data th, .data td { padding: .15mm 1mm; border-color: #999; }
  .data td:not(:nth-child(10)) { white-space: nowrap; }
  .data thead { display: table-header-group; position: static; }
  .data tbody th { min-width: 0; }
  .data tr, .chart li, .month, .count { break-inside: avoid; }
  a { color: #000; text-decoration: none; }
  #con-ngo { break-inside: avoid; margin-top: 1mm; }
  #con-ngo ul { margin: 0; }
  footer { margin: 1mm 0 0; padding: 0; border: 0; }
}
`;
