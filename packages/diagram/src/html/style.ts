import { PALETTES, type Thema } from '../theme/themes.ts';

/** The page around picture and table, in the colours of the theme. */
export function pageStyle(thema: Thema): string {
  const { paper, text, muted, line, faint, head, focus } = PALETTES[thema];
  return `
:root{color-scheme:${['donker', 'hoog-contrast-donker'].includes(thema) ? 'dark' : 'light'}}
body{margin:0;padding:1.5rem;background:${paper};color:${text};font:1rem/1.5 "Liberation Sans",Arimo,Arial,Helvetica,sans-serif}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.125rem;margin:1.5rem 0 .5rem}
p{margin:.25rem 0}
fieldset{border:1px solid ${line};border-radius:.5rem;margin:.75rem 0;padding:.5rem .75rem}
legend{font-weight:700;padding:0 .25rem}
button{font:inherit;color:${text};background:${paper};border:1px solid ${line};border-radius:1rem;padding:.25rem .75rem;margin:.125rem;min-height:2rem;cursor:pointer}
button[aria-pressed=true]{background:${text};color:${paper};font-weight:700}
button[aria-pressed=true]::before{content:"✓ "}
button[aria-disabled=true]{color:${muted};border-style:dashed;cursor:default}
:focus-visible{outline:3px solid ${focus};outline-offset:2px}
.breed{overflow:auto;border:1px solid ${faint};border-radius:.5rem}
#beeld svg{display:block}
#beeld [data-keuze]{cursor:pointer}
#uren{position:sticky;top:0;z-index:1;background:${head};border:1px solid ${faint};border-radius:.5rem;padding:.5rem .75rem;font-weight:700}
table{border-collapse:collapse}
th,td{border:1px solid ${faint};padding:.5rem;text-align:left;vertical-align:top;min-width:12rem}
caption{text-align:left;padding:.5rem;font-weight:700}
ul{margin:0;padding-left:1.25rem}
dl{padding:0 .5rem}
dt{font-weight:700}
#tabel .vaag{color:${muted}}
#tabel .vaag>strong{text-decoration:line-through}
#tabel .gekozen>strong::before{content:"✓ "}
@media print{
@page{size:landscape;margin:1cm}
body{padding:0}
#kiezen,h2{display:none}
#uren{position:static;border:0;background:none;padding:0}
.breed{overflow:visible;border:0}
#beeld svg{width:100%;height:auto;max-height:17cm}
#tabel{break-before:page;font-size:.625rem}
th,td{min-width:0;padding:.25rem}
}`;
}
