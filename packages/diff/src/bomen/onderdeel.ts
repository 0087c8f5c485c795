import { type Keuzegroep, merkVan, type Onderdeel, somOp, telUren, toonNaam } from '@leerroute/model';
import type { Eigenschap, Knoop } from '../knoop.ts';
import type { Bouwplaats } from './bouwplaats.ts';
import { dagen, Eigenschappen, getal, naamVan, sleutelVan } from './waarden.ts';

export function onderdeelknoop(onderdeel: Onderdeel, bouw: Bouwplaats): Knoop {
  const { namen } = bouw;
  const eigenschappen = new Eigenschappen()
    .een('titel', onderdeel.titel)
    .een('beschrijving', bouw.beschrijving(onderdeel))
    .een('referentieniveau', onderdeel.referentieniveau)
    .zet('uren', uren(onderdeel))
    .zet('dagen', dagen(onderdeel.dagen))
    .zet('op', bouw.plekken(onderdeel.op))
    .zet('bij', bouw.organisaties(onderdeel.bij))
    .lijst('door', onderdeel.door)
    .lijst('begeleid-door', onderdeel.begeleidDoor)
    .lijst(
      'periode',
      onderdeel.tijdvakken.map(({ eenheid, van, tot, span }) => ({
        value: tot && tot.value !== van.value ? `${eenheid} ${van.value} t/m ${tot.value}` : `${eenheid} ${van.value}`,
        span,
      })),
    )
    .vlag('vakoverstijgend', onderdeel.vakoverstijgend)
    .vlag('onbegeleid', onderdeel.onbegeleid)
    .vlag('verdiept', onderdeel.verdiept)
    .lijst('dekt', onderdeel.dekt)
    .lijst(
      'telt-als',
      onderdeel.teltAls.map((doel) => ({ value: sleutelVan(doel), span: doel.span })),
    )
    .lijst('afgestemd', namen.gedeelde(onderdeel.afgestemdMet))
    .lijst('toelichting', onderdeel.toelichtingen);
  return {
    soort: 'onderdeel',
    sleutel: sleutelVan(onderdeel),
    naam: naamVan(onderdeel),
    eigenschappen: eigenschappen.uit,
    kinderen: onderdeel.onderdelen.map((deel) => onderdeelknoop(deel, bouw)),
    plek: bouw.plek(onderdeel.span),
    onderdeel,
  };
}

/** Only what the author states: a part that gets its hours from the parts in it has none of its own. */
function uren(onderdeel: Onderdeel): Eigenschap {
  if (onderdeel.uren.length === 0) return { waarde: '', toon: { nl: '', en: '' }, getal: 0 };
  const eigen = merkVan(onderdeel.soort.value);
  const telling = telUren(onderdeel);
  const delen = (['vo', 'bo', 'ongemerkt'] as const).filter((merk) => telling[merk] > 0 || merk === eigen);
  const tekst = (taal: 'nl' | 'en'): string =>
    delen
      .map((merk) => {
        const aantal = `${getal(telling[merk])[taal]} ${taal === 'nl' ? 'uur' : 'hours'}`;
        return merk === 'ongemerkt' || (delen.length === 1 && merk === eigen) ? aantal : `${aantal} ${merk}`;
      })
      .join(' + ');
  return {
    waarde: delen.map((merk) => `${telling[merk]} ${merk}`).join(' + ') || '0',
    toon: { nl: tekst('nl') || '0 uur', en: tekst('en') || '0 hours' },
    getal: telling.totaal,
    span: onderdeel.uren[0]?.span,
  };
}

export function keuzegroepknoop(groep: Keuzegroep, bouw: Bouwplaats): Knoop {
  const min = groep.min.value;
  const max = Math.max(groep.max?.value ?? min, min);
  const aantal = min === max ? `${min}` : `${min} t/m ${max}`;
  const opties = groep.opties.map(toonNaam);
  const titel = groep.titel?.value;
  return {
    soort: 'keuzegroep',
    sleutel: '',
    naam: {
      nl: titel ? `de keuze “${titel}”` : `de keuze uit ${somOp(opties, 'en')}`,
      en: titel ? `the choice “${titel}”` : `the choice from ${somOp(opties, 'and')}`,
    },
    eigenschappen: new Eigenschappen()
      .een('titel', groep.titel)
      .zet('aantal', {
        waarde: aantal,
        toon: { nl: aantal, en: aantal.replace('t/m', 'to') },
        getal: min * 1000 + max,
        span: groep.min.span,
      })
      .lijst('toelichting', groep.toelichtingen).uit,
    kinderen: groep.opties.map((optie) => onderdeelknoop(optie, bouw)),
    plek: bouw.plek(groep.span),
  };
}
