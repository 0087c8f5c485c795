import type { Localized, Naamgebruik, Placed, Project } from '@leerroute/model';
import { zelfde } from '../knoop.ts';

/** How the names of one side are read: what they stand for there, and what those same things are called on the other side. */
export class Namen {
  readonly project: Project;
  readonly #andereNaam: ReadonlyMap<string, string>;

  /** `andereNaam`: name here → name on the other side, for what was renamed. */
  constructor(project: Project, andereNaam: ReadonlyMap<string, string>) {
    this.project = project;
    this.#andereNaam = andereNaam;
  }

  /** The name by which both sides know it. */
  gedeeld(naam: string): string {
    const heel = this.#andereNaam.get(naam);
    if (heel !== undefined) return heel;
    const [organisatie = '', locatie] = naam.split('.');
    const nieuw = this.#andereNaam.get(organisatie) ?? organisatie;
    return locatie === undefined ? nieuw : `${nieuw}.${locatie}`;
  }

  gedeelde(geplaatst: readonly Naamgebruik[]): readonly Placed<string>[] {
    return geplaatst.map(({ value, span }) => ({ value: this.gedeeld(value), span }));
  }

  /** An organisation, agreement, regio or route as people call it. */
  titel(naam: string): Localized {
    const [declaratie] = this.project.declaraties(naam);
    return zelfde(declaratie?.titel?.value ?? naam);
  }

  /** A place as people call it, with its organisation where that is another name. */
  plek(naam: string): Localized {
    const plek = this.project.vind('locatie', naam);
    if (!plek) return this.titel(naam);
    const organisatie = plek.organisatie.titel?.value ?? plek.organisatie.naam.value;
    const locatie = plek.locatie.titel?.value ?? plek.locatie.naam.value;
    return zelfde(organisatie === locatie ? locatie : `${locatie} (${organisatie})`);
  }
}
