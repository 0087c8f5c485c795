import assert from 'node:assert/strict';
import { catalogusPeildata, keuzedelen, keuzevakken, kwalificaties, profielen, vakken } from '@leerroute/catalogue';

describe('the dates of the catalogue', () => {
  const lijsten = new Map(catalogusPeildata().map((lijst) => [lijst.id, lijst]));

  it('tell how many rows each list has', () => {
    const aantallen = {
      profielen: profielen().length,
      profielvakken: profielen().flatMap((profiel) => [...profiel.profielvakken, ...profiel.modules]).length,
      keuzevakken: keuzevakken().length,
      vakken: vakken().length,
      kwalificaties: kwalificaties().length,
      keuzedelen: keuzedelen().length,
    };
    for (const [id, aantal] of Object.entries(aantallen)) assert.equal(lijsten.get(id)?.aantal, aantal, id);
  });

  it('say of every list in both languages what it is, and from which sources', () => {
    for (const { titel, opmerking, bronnen } of lijsten.values()) {
      for (const tekst of [titel.nl, titel.en, opmerking.nl, opmerking.en]) assert.notEqual(tekst, '');
      assert.notEqual(bronnen.length, 0);
      assert.equal(new Set(bronnen.map((bron) => bron.titel)).size, bronnen.length);
    }
  });

  it('warn that the lists of the mbo and of schools are not complete', () => {
    const volledig = [...lijsten.values()].filter((lijst) => lijst.volledig).map(({ id }) => id);
    assert.deepEqual(volledig, ['profielen', 'profielvakken', 'keuzevakken', 'vakken']);
  });
});
