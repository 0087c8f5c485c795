import { maakScene, tekenSvg, tekenTabel } from '@leerroute/diagram';
import { htmlVerslag, type Routebeelden } from '@leerroute/diff';
import { type Routevergelijking, vergelekenRoutes } from '@leerroute/server';
import type { Comparison } from '../comparison.ts';

/** The report as one file for a browser, with for each route the picture before, after and both in one. */
export async function diffHtml({ report, versies, taal }: Comparison): Promise<string> {
  const { paginascript } = await import('@leerroute/print');
  const { peildatum, wijzigingen } = report;
  const opties = { taal, peildatum };
  const beelden = vergelekenRoutes(wijzigingen, versies, opties).map((one, at): Routebeelden => {
    const { naam, voor, na, scene } = one;
    const picture = (route: typeof voor, side: 'voor' | 'na'): string | undefined =>
      route && tekenSvg(maakScene(route, versies[side], opties), { thema: 'licht', ids: `${side}-${at}` });
    return {
      route: naam,
      titel: titleOf(one),
      voor: picture(voor, 'voor'),
      na: picture(na, 'na'),
      over: tekenSvg(scene, { thema: 'licht', ids: `over-${at}` }),
      tabel: tekenTabel(scene),
      plaatsen: scene.plaatsen,
    };
  });
  return htmlVerslag(report, taal, { beelden, script: paginascript('vergelijk') });
}

function titleOf({ naam, voor, na }: Routevergelijking): string {
  return (na ?? voor)?.titel?.value ?? naam;
}
