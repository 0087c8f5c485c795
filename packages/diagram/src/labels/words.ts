import type {
  Localized,
  OnderdeelSoort,
  OrganisatieSoort,
  Personeel,
  RouteSoort,
  Status,
  VmboLeerweg,
} from '@leerroute/model';

const word = (nl: string, en: string): Localized => ({ nl, en });

/** What each kind of part is called. */
export const PART_KIND: Record<OnderdeelSoort, Localized> = {
  vak: word('Vak', 'Subject'),
  profielvak: word('Profielvak', 'Profile subject'),
  module: word('Module', 'Module'),
  keuzevak: word('Keuzevak', 'Elective'),
  keuzedeel: word('Keuzedeel', 'Optional unit'),
  kerntaak: word('Kerntaak', 'Core task'),
  generiek: word('Generiek', 'Generic'),
  bpv: word('Bpv', 'Work placement (bpv)'),
  stage: word('Stage', 'Placement'),
  lob: word('Loopbaanoriëntatie (lob)', 'Career guidance (lob)'),
  profielwerkstuk: word('Profielwerkstuk', 'Profile project'),
  buddystage: word('Buddystage', 'Buddy placement'),
  carrousel: word('Carrousel', 'Carousel'),
  bedrijfsbezoek: word('Bedrijfsbezoek', 'Company visit'),
  project: word('Project', 'Project'),
  onderdeel: word('Onderdeel', 'Part'),
};

export const STAFF: Record<Personeel, Localized> = {
  'vmbo-docent': word('vmbo-docent', 'vmbo teacher'),
  'mbo-docent': word('mbo-docent', 'mbo teacher'),
  team: word('docententeam', 'team of teachers'),
  instructeur: word('instructeur', 'instructor'),
  'mbo-4-student': word('mbo-4-student', 'mbo 4 student'),
  bedrijf: word('bedrijf', 'company'),
};

export const ORGANISATION_KIND: Record<OrganisatieSoort, Localized> = {
  school: word('vmbo', 'vmbo'),
  instelling: word('mbo', 'mbo'),
  bedrijf: word('bedrijf', 'company'),
  gemeente: word('gemeente', 'municipality'),
  opleidingsbedrijf: word('opleidingsbedrijf', 'training company'),
  organisatie: word('organisatie', 'organisation'),
};

export const ROUTE_KIND: Record<RouteSoort, Localized> = {
  doorlopend: word('Doorlopende leerroute', 'Continuous learning route'),
  geïntegreerd: word('Geïntegreerde leerroute', 'Integrated learning route'),
  leerlijn: word('Doorlopende leerlijn', 'Continuous learning pathway'),
  leerlab: word('Leerlab', 'Learning lab'),
};

export const STATUS: Record<Status, Localized> = {
  concept: word('concept', 'draft'),
  actief: word('actief', 'active'),
  afbouw: word('afbouw', 'being phased out'),
  gestopt: word('gestopt', 'stopped'),
};

export const VMBO_LEERWEG: Record<VmboLeerweg, Localized> = {
  bb: word('basis', 'basic'),
  kb: word('kader', 'kader'),
  gl: word('gemengd', 'mixed'),
  tl: word('theoretisch', 'theoretical'),
};

export const EXAM: Record<'cspe' | 'ce' | 'se' | 'mbo', Localized> = {
  cspe: word('Praktijkexamen (cspe)', 'Practical exam (cspe)'),
  ce: word('Centraal examen', 'Central exam'),
  se: word('Schoolexamen', 'School exam'),
  mbo: word('Mbo-examen', 'Mbo exam'),
};

export const VMBO_EXAM: Record<'volledig' | 'gedeeltelijk' | 'vervalt', Localized> = {
  volledig: word('volledig vmbo-examen', 'full vmbo exam'),
  gedeeltelijk: word('vmbo-examen voor een deel', 'vmbo exam in part'),
  vervalt: word('geen vmbo-examen', 'no vmbo exam'),
};
