import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { Editor } from './editor.ts';
import { PARTNERS, ROUTE } from './voorbeeld.ts';

describe('the routekaart beside the text', () => {
  let editor: Editor;
  const uri = () => editor.uriOf('route.route');
  const kaart = async (route?: string) => {
    const answer = await editor.preview('leerroute/routekaart', {
      uri: uri(),
      thema: 'licht',
      ...(route ? { route } : {}),
    });
    if (!answer) throw new Error('no picture');
    return answer;
  };

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS, 'ander.route': ROUTE.replace('route basis', 'route ander') });
    await editor.open('route.route', ROUTE);
    await editor.findings('route.route', () => true);
  });
  afterEach(() => editor.stop());

  it('draws the route, names all routes of the project and puts those of the file first', async () => {
    const { inhoud, route, titel, routes, toestand } = await kaart();
    match(inhoud ?? '', /^<svg .*data-id="jaar-1\/keuzevak-booglasprocessen"/s);
    deepEqual([route, titel, toestand], ['basis', 'Basis naar mbo 2', 'actueel']);
    deepEqual(
      routes?.map((choice) => choice.route),
      ['basis', 'ander'],
    );
    equal((await kaart('ander')).uri, editor.uriOf('ander.route'));
  });

  it('follows the text as it is typed', async () => {
    const before = await kaart();
    await editor.type('route.route', 'nederlands 120 uur', 'nederlands 121 uur');
    const after = await kaart();
    match(after.inhoud ?? '', /121/);
    ok(after.versie > before.versie);
  });

  it('keeps the last good picture while the text is broken, and says so', async () => {
    const good = await kaart();
    await editor.type('route.route', 'vak nederlands 120 uur', 'vak nederlands 120 uur elke');
    const broken = await kaart();
    deepEqual([broken.inhoud === good.inhoud, broken.toestand], [true, 'laatste-goede']);
    await editor.type('route.route', '120 uur elke', '99 uur');
    const mended = await kaart();
    notEqual(mended.inhoud, good.inhoud);
    equal(mended.toestand, 'actueel');
  });

  it('keeps the last good picture where a brace too many ends the route early', async () => {
    const good = await kaart();
    await editor.type('route.route', 'vak nederlands 120 uur', 'vak nederlands 120 uur } } {{ jaar ~~');
    const broken = await kaart();
    deepEqual([broken.inhoud === good.inhoud, broken.toestand], [true, 'laatste-goede']);
  });

  it('draws what it can of a text that was broken from the start, and says so', async () => {
    await editor.open('stuk.route', ROUTE.replace('route basis', 'route stuk').replace('120 uur', '120 uur elke'));
    const answer = await editor.preview('leerroute/routekaart', { uri: editor.uriOf('stuk.route'), thema: 'licht' });
    deepEqual([answer?.toestand, answer?.route], ['onvolledig', 'stuk']);
    match(answer?.inhoud ?? '', /data-id="jaar-3/);
  });

  it('keeps the picture when the route itself is for a moment not there', async () => {
    await kaart();
    await editor.type('route.route', 'route basis', 'route ');
    equal((await kaart('basis')).toestand, 'laatste-goede');
  });

  it('leads from a card to its text and from the text to the card', async () => {
    const id = 'jaar-1/keuzevak-booglasprocessen';
    const plek = await editor.preview('leerroute/plek', { uri: uri(), route: 'basis', id });
    equal(plek && editor.document('route.route').getText(plek.kop), 'keuzevak booglasprocessen');
    const positie = await editor.preview('leerroute/positie', {
      uri: uri(),
      position: editor.at('route.route', 'lasprocessen'),
    });
    deepEqual(positie, { route: 'basis', ids: [id, 'jaar-1'] });
    equal(await editor.preview('leerroute/plek', { uri: uri(), route: 'basis', id: 'weg' }), null);
  });

  it('has nothing to draw where there is no route', async () => {
    const alone = new Editor();
    await alone.start({});
    await alone.open('partners.route', PARTNERS);
    const vraag = { uri: alone.uriOf('partners.route'), thema: 'donker' } as const;
    equal(await alone.preview('leerroute/routekaart', vraag), null);
    await alone.stop();
  });
});
