import { alleInhoud, type Onderdeel, type Personeel, type Placed, toonNaam } from '@leerroute/model';
import { aardVan } from '../onderdeelaard.ts';
import { maakRegel } from '../toetsregel.ts';
import { vakoverstijgendErbij } from '../vakoverstijgend.ts';
import { web, wvo } from '../wet.ts';

export const regel = maakRegel({
  id: 'team-alleen-bij-toegestaan-onderdeel',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: true,
  herstelbaar: true,
  basis: [wvo('2.107d'), web('9.1.12')],
  bereik: 'route',
  *check(route) {
    for (const { inhoud } of alleInhoud(route)) {
      if (inhoud.kind !== 'onderdeel') continue;
      for (const [onderdeel, team] of teams(inhoud, false)) {
        const [naam, alleenVo] = [toonNaam(onderdeel), aardVan(onderdeel).vo];
        yield {
          span: team.span,
          message: {
            nl: `Een team mag alleen vakoverstijgend vo of een combinatie van vo en bo verzorgen, en ${naam} is dat niet (WEB 9.1.12, WVO 2.107d lid 3). ${alleenVo ? 'Schrijf er `vakoverstijgend` bij als dat zo is, of noem een docent in plaats van het team.' : 'Noem hier `mbo-docent` of `instructeur`, of verdeel de uren over vo en bo.'}`,
            en: `A team may only teach vo that spans subjects or a combination of vo and bo, and ${naam} is neither (WEB 9.1.12, WVO 2.107d paragraph 3). ${alleenVo ? 'Add `vakoverstijgend` if it is, or name a teacher instead of the team.' : 'Name `mbo-docent` or `instructeur` here, or split the hours into vo and bo.'}`,
          },
          fixes: alleenVo ? vakoverstijgendErbij(onderdeel, false) : [],
        };
      }
    }
  },
});

/** Where a team is named without a part, or one around it, that allows for it. What is not known to be vo or bo is left alone. */
function* teams(onderdeel: Onderdeel, alToegestaan: boolean): Generator<readonly [Onderdeel, Placed<Personeel>]> {
  const { vo, bo, onbekend } = aardVan(onderdeel);
  const toegestaan = alToegestaan || onbekend || (vo && (bo || onderdeel.vakoverstijgend !== undefined));
  const team = onderdeel.door.find(({ value }) => value === 'team');
  if (team && !toegestaan) yield [onderdeel, team];
  for (const deel of onderdeel.onderdelen) yield* teams(deel, toegestaan);
}
