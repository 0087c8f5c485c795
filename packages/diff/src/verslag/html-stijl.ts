/** The look of the HTML report. Before and after stand beside each other until the program lays one on the other. */
export const STIJL = `
:root{color-scheme:light}
body{margin:0;padding:1.5rem;background:#fff;color:#1b1f24;font:1rem/1.5 "Liberation Sans",Arimo,Arial,Helvetica,sans-serif}
h1{font-size:1.5rem;margin:0}
h2{font-size:1.25rem;margin:2rem 0 .5rem;border-top:2px solid #6e7781;padding-top:1rem}
h3{font-size:1.0625rem;margin:1.25rem 0 .5rem}
p{margin:.5rem 0;max-width:70rem}
li{margin:.25rem 0}
small{color:#57606a}
a{color:#1d4ed8}
:focus-visible{outline:3px solid #1d4ed8;outline-offset:2px}
table{border-collapse:collapse;margin:1rem 0}
caption{text-align:left;font-weight:700;padding:.25rem 0}
th,td{border:1px solid #d0d7de;padding:.375rem .625rem;text-align:left;vertical-align:top}
.breed{overflow:auto;border:1px solid #d0d7de;border-radius:.5rem}
.breed svg{display:block}
figure{margin:0}
figcaption{font-weight:700;padding:.25rem .5rem}
.greep{display:none;align-items:center;gap:.5rem}
.greep input{inline-size:min(24rem,50vw);min-block-size:1.5rem}
.lagen{display:flex;gap:1rem}
summary{cursor:pointer;margin:.5rem 0}
@media screen{
.werkt .greep{display:flex}
.werkt .lagen{display:grid}
.werkt figure{grid-area:1/1}
.werkt .na{background:#fff}
.werkt .na figcaption{text-align:right}
}
@media print{
@page{size:landscape;margin:1cm}
body{padding:0}
.breed{overflow:visible;border:0}
.breed svg{inline-size:100%;block-size:auto;max-block-size:17cm}
.lagen figure{flex:1;min-inline-size:0;clip-path:none!important}
section{break-before:auto}
}`;
