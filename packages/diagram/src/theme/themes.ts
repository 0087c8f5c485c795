import type { Hue } from '../content/content.ts';

/** The looks a picture can have. */
export type Thema = 'licht' | 'donker' | 'hoog-contrast-licht' | 'hoog-contrast-donker' | 'print';

/** One colour family: strong for ground and lines, soft for a lane's ground, chip for a chip's. */
interface HueColours {
  readonly strong: string;
  /** Text on `soft`, `chip` and paper. */
  readonly ink: string;
  readonly soft: string;
  readonly chip: string;
  readonly edge: string;
  /** Text on `strong`. */
  readonly on: string;
}

export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly head: string;
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  readonly faint: string;
  readonly track: string;
  readonly guided: string;
  readonly placement: string;
  readonly unguided: string;
  readonly error: string;
  readonly warning: string;
  readonly info: string;
  readonly good: string;
  readonly goodSoft: string;
  readonly neutralSoft: string;
  readonly focus: string;
  /** Edge of a band, where its ground has no colour. */
  readonly band: string;
  readonly hues: Readonly<Record<Hue, HueColours>>;
}

const hue = (strong: string, ink: string, soft: string, chip: string, edge: string, on: string): HueColours => ({
  strong,
  ink,
  soft,
  chip,
  edge,
  on,
});

const LIGHT: Palette = {
  paper: '#ffffff',
  card: '#ffffff',
  head: '#f3f4f6',
  text: '#1b1f24',
  muted: '#57606a',
  line: '#6e7781',
  faint: '#d0d7de',
  track: '#e7eaee',
  guided: '#2f6f9f',
  placement: '#b45309',
  unguided: '#8b93a1',
  error: '#b91c1c',
  warning: '#9a5b00',
  info: '#1d5fbf',
  good: '#166534',
  goodSoft: '#dcfce7',
  neutralSoft: '#eceef1',
  focus: '#1d4ed8',
  band: 'none',
  hues: {
    blue: hue('#2459c4', '#2051b4', '#f0f5ff', '#dfeaff', '#b9cdf5', '#ffffff'),
    indigo: hue('#5b3fc4', '#5338b8', '#f4f2ff', '#e7e2ff', '#cbc2f5', '#ffffff'),
    green: hue('#0b7a5c', '#096a50', '#ecf9f4', '#d6f1e7', '#a9dcca', '#ffffff'),
    cyan: hue('#0e7490', '#0b627a', '#ecf8fb', '#d5eff6', '#a8d8e5', '#ffffff'),
    amber: hue('#a85a00', '#8f4c00', '#fff7eb', '#ffe9cc', '#ecca9a', '#ffffff'),
    rose: hue('#b3305f', '#a12a55', '#fff1f5', '#ffdfe9', '#f0b8cb', '#ffffff'),
    slate: hue('#4b5563', '#434c59', '#f5f6f8', '#e7eaee', '#c9ced6', '#ffffff'),
    purple: hue('#7c3aad', '#6f329c', '#faf4ff', '#f0e2fb', '#d9bdee', '#ffffff'),
  },
};

const DARK: Palette = {
  paper: '#16191f',
  card: '#20252d',
  head: '#232932',
  text: '#e8ebef',
  muted: '#aab3bf',
  line: '#8b95a3',
  faint: '#3b434f',
  track: '#343c47',
  guided: '#5aa3d6',
  placement: '#e0963a',
  unguided: '#8a94a3',
  error: '#ff8a80',
  warning: '#f5b94d',
  info: '#8ab8ff',
  good: '#7fdca4',
  goodSoft: '#173926',
  neutralSoft: '#333a45',
  focus: '#8ab8ff',
  band: 'none',
  hues: {
    blue: hue('#6d9cf5', '#9dbdff', '#1b2333', '#263553', '#3d527d', '#0c1424'),
    indigo: hue('#a08df2', '#c1b4ff', '#211f33', '#312c52', '#4e477d', '#120d26'),
    green: hue('#4fc3a0', '#7fdcc0', '#172622', '#1e3d34', '#316355', '#04150f'),
    cyan: hue('#52bdd6', '#86d6ea', '#16252a', '#1d3b45', '#305e6c', '#041418'),
    amber: hue('#e3a04f', '#f2bf80', '#2a2218', '#46351d', '#6e5430', '#1a0f00'),
    rose: hue('#ec8aac', '#f7afc6', '#2c1d23', '#4a2a36', '#734354', '#20060f'),
    slate: hue('#98a2b1', '#b9c1cc', '#1f242c', '#323944', '#4c5563', '#0e1116'),
    purple: hue('#c08ce6', '#d6b0f3', '#261d2f', '#3d2b4e', '#614579', '#170624'),
  },
};

const contrast = (
  ink: string,
  paper: string,
  alarm: { error: string; warning: string; info: string; good: string; focus: string },
): Palette => {
  const plain = hue(ink, ink, paper, paper, ink, paper);
  return {
    paper,
    card: paper,
    head: paper,
    text: ink,
    muted: ink,
    line: ink,
    faint: ink,
    track: paper,
    guided: ink,
    placement: ink,
    unguided: ink,
    ...alarm,
    band: ink,
    goodSoft: paper,
    neutralSoft: paper,
    hues: {
      blue: plain,
      indigo: plain,
      green: plain,
      cyan: plain,
      amber: plain,
      rose: plain,
      slate: plain,
      purple: plain,
    },
  };
};

const PRINT_HUES = Object.fromEntries(
  Object.entries(LIGHT.hues).map(([name, colours]) => [name, { ...colours, soft: '#ffffff' }]),
) as Record<Hue, HueColours>;

/** The colours of each theme. Text has a contrast of 4.5 or more on what it stands on, 7 in the two high-contrast themes. */
export const PALETTES: Readonly<Record<Thema, Palette>> = {
  licht: LIGHT,
  donker: DARK,
  'hoog-contrast-licht': contrast('#000000', '#ffffff', {
    error: '#8f0000',
    warning: '#5c3300',
    info: '#00308f',
    good: '#004d1a',
    focus: '#0f4a85',
  }),
  'hoog-contrast-donker': contrast('#ffffff', '#000000', {
    error: '#ffb3ab',
    warning: '#ffd479',
    info: '#a8ccff',
    good: '#9df5bb',
    focus: '#f38518',
  }),
  // Little ink: white grounds, coloured edges.
  print: { ...LIGHT, head: '#ffffff', track: '#ffffff', band: '#d0d7de', hues: PRINT_HUES },
};
