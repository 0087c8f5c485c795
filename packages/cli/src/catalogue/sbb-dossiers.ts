import type { Aanvullingsrijen } from '@leerroute/catalogue';
import type { Download } from './download.ts';
import { isoDate, latest } from './kwalificatie-rows.ts';
import { around, walkXml } from './xml.ts';

/**
 * The kwalificatiedossiers of SBB in XML: `<dossier titel><profielen><profiel titel niveau><creboinformatie><crebo
 * Datum_einde_instroom>25078</crebo>`. The crebo of a dossier itself stands elsewhere and is no kwalificatie.
 */
export function fromDossiers(xml: string): Download | undefined {
  const rows: Aanvullingsrijen['kwalificaties'][] = [];
  let misfits = 0;
  let isSbb = false;
  const wellFormed = walkXml(xml, (element, text) => {
    if (element.name === 'dossiers') isSbb ||= element.parent?.name === 'sbb';
    if (element.name !== 'crebo') return;
    const profiel = around(element, 'profiel')?.attributes ?? {};
    const dossier = around(element, 'dossier')?.attributes.titel;
    const niveau = Number(/^[1-4]$/.exec(profiel.niveau ?? '')?.[0]);
    if (!/^\d{5}$/.test(text) || !profiel.titel || !niveau) {
      misfits++;
      return;
    }
    const tot = isoDate(element.attributes.Datum_einde_instroom);
    rows.push({
      crebo: text,
      naam: profiel.titel,
      niveau,
      leerwegen: [],
      ...(dossier ? { dossier } : {}),
      ...(tot ? { instroomTot: tot } : {}),
    });
  });
  if (!isSbb || !wellFormed) return undefined;
  return { bron: 'SBB, kwalificatiedossiers', rows: { kwalificaties: latest(rows) }, misfits, least: 1 };
}
