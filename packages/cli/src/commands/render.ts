import { join } from 'node:path';
import { bestandsnaam, type Opties, routeVanCohort, type Thema } from '@leerroute/diagram';
import type { Route } from '@leerroute/model';
import { check, urennormVanRoute } from '@leerroute/rules';
import { type Asked, askedRoutes } from '../asked-routes.ts';
import type { Context } from '../environment.ts';
import { coverageView, regionView } from '../render/other-views.ts';
import { pictureOf, viewPicture } from '../render/picture.ts';
import { ENDINGS, save, show, type Target, targetOf } from '../render/target.ts';
import { viewOf } from '../render/view.ts';
import { settingsOf } from '../settings.ts';
import { WrongUse } from '../wrong-use.ts';

type Options = Readonly<Record<string, unknown>>;

/** A picture that can be drawn. */
interface Drawing {
  /** Of the route, or the folder of the project that is shown: what the user can name. */
  readonly name: string;
  /** The name of its file without the ending, in the folder of its project: routes of several projects may have the same name. */
  readonly file: string;
  readonly draw: () => Promise<string | Uint8Array> | string;
}

/** `leerroute render`: one picture on the output, or one or more in files. */
export async function render(context: Context, names: readonly string[], options: Options): Promise<number> {
  const [name = ''] = names;
  const target = targetOf(options, context.cwd);
  const asked = askedRoutes(name, context.cwd);
  const isRegion = options.weergave === 'regio';
  const drawings = isRegion
    ? regionDrawings(asked, options, context, target)
    : asked.flatMap((one) => routeDrawings(one, options, context, target));
  if (target.path !== undefined && target.isFolder) {
    for (const { file, draw } of drawings)
      save(join(target.path, `${file}${ENDINGS[target.format]}`), await draw(), context);
    return 0;
  }
  const [only] = drawings;
  if (!only || drawings.length > 1) throw several(drawings, isRegion, target);
  if (target.path === undefined) show(await only.draw(), target.format, context);
  else save(target.path, await only.draw(), context);
  return 0;
}

/** One picture of all routes per project. A project in which a filter does not occur is passed over, if another has it. */
function regionDrawings(
  asked: readonly Asked[],
  options: Options,
  context: Context,
  target: Target,
): readonly Drawing[] {
  const refused: WrongUse[] = [];
  const drawings = asked.flatMap(({ input, project, under }): Drawing[] => {
    const { instellingen, peildatum, taal } = settingsOf(input, options, context);
    const bevindingen = check(project, { peildatum, instellingen });
    try {
      const view = regionView(project, options.filter, { taal, peildatum, bevindingen });
      const draw = () => viewPicture(view, { taal, peildatum }, options.thema as Thema | undefined, target);
      return [{ name: input.shown, file: join(under, view.naam), draw }];
    } catch (error) {
      if (!(error instanceof WrongUse)) throw error;
      refused.push(error);
      return [];
    }
  });
  const [refusal] = refused;
  if (drawings.length === 0 && refusal) throw refusal;
  return drawings;
}

function routeDrawings(
  { input, project, routes, under }: Asked,
  options: Options,
  context: Context,
  target: Target,
): readonly Drawing[] {
  const { instellingen, peildatum, taal } = settingsOf(input, options, context);
  const thema = options.thema as Thema | undefined;
  const drawing = (route: Route, file: string, draw: Drawing['draw']): Drawing => ({
    name: route.naam.value,
    file: join(under, file),
    draw,
  });
  if (options.weergave === 'dekking') {
    const given = { taal, peildatum };
    return routes.map((route) =>
      drawing(route, bestandsnaam(route, { dekking: true }), () =>
        viewPicture(coverageView(route, project, given), given, thema, target),
      ),
    );
  }
  const bevindingen = check(project, { peildatum, instellingen });
  return routes.map((route) => {
    const cohort = typeof options.cohort === 'string' ? options.cohort : undefined;
    const norm = urennormVanRoute(routeVanCohort(route, cohort), peildatum);
    const base = { taal, peildatum, bevindingen, normen: norm ? { perRoute: norm } : {} };
    const opties: Opties = { ...base, ...viewOf(route, project, options, base) };
    return drawing(route, bestandsnaam(route, opties), () => pictureOf(route, project, opties, thema, target));
  });
}

function several(drawings: readonly Drawing[], isRegion: boolean, { path }: Target): WrongUse {
  const names = drawings.map(({ name }) => name).join(', ');
  const what = isRegion ? { nl: 'projecten', en: 'projects' } : { nl: 'routes', en: 'routes' };
  if (path === undefined)
    return new WrongUse({
      nl: `Hier staan meer ${what.nl}: ${names}. Noem er één, of kies een map met --output.`,
      en: `There are more ${what.en} here: ${names}. Name one, or choose a folder with --output.`,
    });
  return new WrongUse({
    nl: `Hier staan meer ${what.nl}: ${names}. Noem bij --output een map, niet één bestand.`,
    en: `There are more ${what.en} here: ${names}. Give --output a folder, not one file.`,
  });
}
