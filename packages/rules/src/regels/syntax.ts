import { maakRegel } from '../toetsregel.ts';

export const regel = maakRegel({
  id: 'syntax',
  severity: 'error',
  vindt: 'strijdigheid',
  wettelijk: false,
  altijd: true,
  herstelbaar: false,
  basis: [],
  bereik: 'bestand',
  check: (bestand) => bestand.fouten,
});
