/** The one style of an explanation's HTML: by day and by night, on a phone and on paper. */
export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; }
section { overflow-x: auto; }
h1, h2 { line-height: 1.3; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin-block: 2rem .25rem; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { padding: .15rem .5rem; text-align: start; vertical-align: top; overflow-wrap: anywhere; }
thead th { border-block-end: 1px solid; font-weight: 600; }
tbody tr + tr > * { border-block-start: 1px solid color-mix(in srgb, currentColor 15%, transparent); }
.number { font-variant-numeric: tabular-nums; text-align: end; white-space: nowrap; }
.reason { color: color-mix(in srgb, currentColor 75%, transparent); font-size: .85rem; min-inline-size: 12rem; }
.headline [lang], .kicker [lang], .subtitle [lang] { font-weight: 700; }
.furniture [lang], .jump [lang] { opacity: .7; }
.unassigned > *, .unsure > * { background: color-mix(in srgb, orange 20%, transparent); }
tr:target > * { background: color-mix(in srgb, dodgerblue 20%, transparent); }
td p { margin: 0; }
`;
