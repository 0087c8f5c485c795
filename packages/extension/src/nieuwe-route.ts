import { window, workspace } from 'vscode';

/** A first route to change, complete enough to be drawn and without findings but for what is still missing. */
export const VOORBEELD = `school mijn-school "Mijn school" {
  leerwegen bb
  profielen pie
}

instelling mijn-mbo "Mijn mbo" {
}

/** Vertel hier in een of twee zinnen voor wie deze route is. */
route mijn-route "Mijn route" {
  soort doorlopend
  status concept
  cohort 2027-2028
  van bb profiel pie bij mijn-school
  naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar bij mijn-mbo
  vmbo-examen volledig

  jaar 1 "Op het vmbo" {
    vak nederlands 120 uur
    profielvak pie 300 uur
  }

  jaar 2 "Vmbo en mbo samen" {
    vak nederlands 100 uur
    profielvak pie 200 uur
    diploma vmbo bb
  }

  jaar 3 "Op het mbo" {
    generiek nederlands 2F 40 uur
    diploma mbo 2
  }
}
`;

/** Opens a new, unsaved file with the example route. */
export async function nieuweRoute(): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument({ language: 'leerroute', content: VOORBEELD }));
}
