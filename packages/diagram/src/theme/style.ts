import { X_HEIGHT } from '../text/widths.ts';
import { PALETTES, type Palette, type Thema } from './themes.ts';

const FONTS = '"Liberation Sans", Arimo, Arial, Helvetica, sans-serif';

function variables(palette: Palette): string {
  const { hues, ...plain } = palette;
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
  const own = Object.entries(plain).map(([name, value]) => `--${kebab(name)}:${value}`);
  const families = Object.entries(hues).flatMap(([name, colours]) =>
    Object.entries(colours).map(([part, value]) => `--${name}-${part}:${value}`),
  );
  return [...own, ...families].join(';');
}

function hueRules(palette: Palette, at: string): string[] {
  const parts = Object.keys(palette.hues.blue);
  return Object.keys(palette.hues).map(
    (name) => `${at} .hue-${name}{${parts.map((part) => `--${part}:var(--${name}-${part})`).join(';')}}`,
  );
}

/** Rules that no theme changes; every colour is a variable. */
function rules(at: string): string[] {
  const of = (selectors: string, body: string): string =>
    `${selectors
      .split(',')
      .map((selector) => `${at} ${selector.trim()}`)
      .join(',')}{${body}}`;
  return [
    `${at}{font-family:${FONTS};font-size-adjust:${X_HEIGHT};background:var(--paper)}`,
    of('text', 'fill:var(--text);white-space:pre'),
    of('.b', 'font-weight:700'),
    of('.t-muted', 'fill:var(--muted)'),
    of('.t-hue, .t-chip', 'fill:var(--ink,var(--text))'),
    of('.t-on', 'fill:var(--on)'),
    of('.t-error', 'fill:var(--error)'),
    of('.t-warning', 'fill:var(--warning)'),
    of('.t-info', 'fill:var(--info)'),
    of('.paper', 'fill:var(--paper)'),
    of('.ground', 'fill:var(--soft);stroke:var(--band);stroke-width:.75'),
    of('.solid, .accent', 'fill:var(--strong)'),
    of('.card', 'fill:var(--card);stroke:var(--edge)'),
    of('.only', 'stroke:var(--strong);stroke-dasharray:5 3'),
    of('.chip', 'fill:var(--chip);stroke:var(--strong);stroke-width:.75'),
    of('.head', 'fill:var(--head);stroke:var(--faint)'),
    of('.hit', 'fill:transparent'),
    of('.bullet', 'fill:var(--muted)'),
    of('.noday', 'fill:none;stroke:var(--line);stroke-dasharray:2 2'),
    of('.someday', 'fill:var(--card);stroke:var(--strong);stroke-width:1.5'),
    of('.manyday', 'fill:var(--card);stroke:var(--line)'),
    of('.branch', 'fill:var(--chip);stroke:var(--edge)'),
    of('.leaves', 'fill:var(--card);stroke:var(--strong);stroke-dasharray:4 3'),
    of('.fork', 'fill:none;stroke:var(--strong);stroke-width:1.5'),
    of('.follow', 'fill:var(--card);stroke:var(--line);stroke-width:1.5'),
    of('.vmbo', 'fill:var(--blue-strong)'),
    of('.mbo', 'fill:var(--green-strong)'),
    of('.phase', 'fill:none;stroke:var(--line);stroke-width:2.5'),
    of('.between', 'fill:none;stroke:var(--faint);stroke-dasharray:3 4'),
    of('.line', 'fill:none;stroke:var(--line);stroke-width:2.5'),
    of('.stem', 'fill:none;stroke:var(--line);stroke-width:2'),
    of('.link', 'fill:none;stroke:var(--text);stroke-width:1.5;stroke-dasharray:5 3'),
    of('.head-line', 'fill:var(--line);stroke:none'),
    of('.head-link', 'fill:var(--text);stroke:none'),
    of('.track', 'fill:var(--track);stroke:var(--line);stroke-width:.75'),
    of('.guided', 'fill:var(--guided)'),
    of('.placement', 'fill:url(#PLACEMENT)'),
    of('.unguided', 'fill:url(#UNGUIDED)'),
    of('.depends', 'fill:url(#DEPENDS);stroke:var(--line);stroke-width:.75'),
    of('.grid', 'fill:none;stroke:var(--faint);stroke-width:1'),
    of('.gap', 'fill:none;stroke:var(--error);stroke-width:1.5;stroke-dasharray:4 3'),
    of('.stream', 'fill:none;stroke:var(--strong);stroke-opacity:.45'),
    of('.stream-rim', 'fill:none;stroke:var(--paper)'),
    of('.sign', 'fill:var(--card);stroke:var(--ink,var(--text));stroke-width:1.5'),
    of('.sign.actief, .sign-fill', 'fill:var(--strong)'),
    of('.sign.concept', 'stroke-dasharray:2.5 2'),
    of('.sign-cross', 'fill:none;stroke:var(--ink,var(--text));stroke-width:1.75'),
    of('.halo', 'fill:none;stroke:var(--paper);stroke-width:5'),
    of('.tick', 'fill:none;stroke:var(--text);stroke-width:2'),
    of('.pill', 'fill:var(--neutral-soft);stroke:var(--line);stroke-width:.75'),
    of('.pill.actief', 'fill:var(--good-soft);stroke:var(--good)'),
    of('.now', 'fill:var(--text)'),
    of('.t-now', 'fill:var(--paper)'),
    of('.dot', 'fill:var(--text)'),
    of('.dot.actief', 'fill:var(--good)'),
    of('.t-pill.actief', 'fill:var(--good)'),
    of('.has-error', 'stroke:var(--error);stroke-width:2'),
    of('.has-warning', 'stroke:var(--warning);stroke-width:2'),
    of('.has-info', 'stroke:var(--info);stroke-width:1.5'),
    // The kinds of change differ in their sign, in the border and only then in colour.
    of('.has-added', 'stroke:var(--good);stroke-width:2.5'),
    of('.has-removed', 'stroke:var(--error);stroke-width:2;stroke-dasharray:7 4'),
    of('.has-changed', 'stroke:var(--info);stroke-width:2.5;stroke-dasharray:1 3'),
    of('.has-moved', 'stroke:var(--purple-strong);stroke-width:2;stroke-dasharray:10 3 2 3'),
    of('.i-added', 'color:var(--good)'),
    of('.i-removed', 'color:var(--error)'),
    of('.i-changed', 'color:var(--info)'),
    of('.i-moved', 'color:var(--purple-strong)'),
    of('.t-added, .t-removed, .t-changed, .t-moved', 'fill:var(--text)'),
    of('.i-error', 'color:var(--error)'),
    of('.i-warning', 'color:var(--warning)'),
    of('.i-info', 'color:var(--info)'),
    of('.i-decision', 'color:var(--purple-strong)'),
    of('.i-exam', 'color:var(--blue-strong)'),
    of('.i-diploma', 'color:var(--green-strong)'),
    of('.i-wayOut', 'color:var(--muted)'),
    of('.i-pathway, .i-goesOn', 'color:var(--text)'),
    of('.i-chosen, .i-open', 'color:var(--text)'),
    of('.i-closed', 'color:var(--muted)'),
    // Never by colour alone: what is on no path left loses its ground, has a broken edge and its name is struck through.
    of('.vaag text', 'fill:var(--muted)'),
    of('.vaag > rect:first-of-type', 'fill:var(--paper);stroke:var(--muted);stroke-width:1;stroke-dasharray:2 3'),
    of('.vaag > rect.hit:first-of-type', 'fill:transparent;stroke:none'),
    of('.vaag > .accent', 'fill:var(--faint)'),
    of('.vaag .solid', 'fill:var(--paper);stroke:var(--muted);stroke-dasharray:2 2'),
    of('.vaag use', 'color:var(--muted)'),
    of('.vaag > .link', 'stroke:var(--muted);stroke-width:1;stroke-dasharray:1 4'),
    of('.vaag > .head-link', 'fill:var(--muted)'),
    of('.vaag > .t, .vaag > .t-chip', 'text-decoration:line-through'),
    of('.g-card.vaag .t, .g-card.vaag .t-chip, .g-year.vaag .t', 'text-decoration:none'),
    of('.weg > .t, .weg > .t-chip', 'text-decoration:line-through'),
    of('.weg > text', 'fill:var(--muted)'),
    of('.weg > .card, .weg > .chip, .weg > .branch, .weg > .head, .weg > .follow', 'fill:var(--paper)'),
    of('.weg > .accent, .gelijk > .accent', 'fill:var(--faint)'),
    of('.gelijk > .t, .gelijk > .t-chip', 'fill:var(--muted)'),
    of('.gelijk > .chip', 'fill:var(--card);stroke:var(--line)'),
    of('.gekozen > rect:first-of-type', 'stroke:var(--text);stroke-width:2'),
    of('[tabindex]', 'outline:none;cursor:default'),
    of('[tabindex]:focus > rect:first-of-type', 'stroke:var(--focus);stroke-width:3;stroke-dasharray:none'),
  ];
}

/** The style sheet of a picture in a theme. `at` is its selector, so that two pictures in one page do not mix. */
export function styleSheet(thema: Thema, at: string): string {
  const palette = PALETTES[thema];
  return [`${at}{${variables(palette)}}`, ...hueRules(palette, at), ...rules(at)].join('\n');
}
