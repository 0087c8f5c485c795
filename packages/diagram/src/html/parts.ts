import type { Scene } from '../layout/scene.ts';
import { escapeXml } from '../svg/escape.ts';
import { tekenSvg } from '../svg/svg.ts';
import { tekenTabel } from '../table/table.ts';
import type { Thema } from '../theme/themes.ts';
import { groupName, hoursLine, WORDS } from './words.ts';

/** The parts of the page that change with a choice, by the id of the element that holds them. */
export interface Paginadelen {
  readonly keuzes: string;
  readonly uren: string;
  readonly beeld: string;
  readonly tabel: string;
}

function choices({ content: { keuzes, taal } }: Scene): string {
  const groups = keuzes.map((keuze) => {
    const buttons = keuze.opties.map(({ id, label, gekozen, mogelijk }) => {
      const able = mogelijk ? '' : ' aria-disabled="true"';
      return `<button type="button" data-id="${escapeXml(id)}" aria-pressed="${gekozen}"${able}>${escapeXml(label)}</button>`;
    });
    return `<fieldset><legend>${escapeXml(groupName(keuze, taal))}</legend>${buttons.join('\n')}</fieldset>`;
  });
  return `${groups.join('\n')}<p><button type="button" id="wis">${WORDS.clear[taal]}</button></p>`;
}

/** What the page shows of a scene, as HTML. */
export function paginadelen(scene: Scene, thema: Thema): Paginadelen {
  const { content } = scene;
  return {
    keuzes: content.keuzes.length > 0 ? choices(scene) : '',
    uren: escapeXml(hoursLine(content.hours, content.taal)),
    beeld: tekenSvg(scene, { thema }),
    tabel: tekenTabel(scene),
  };
}
