import { deepEqual, equal, match, notEqual, ok } from 'node:assert/strict';
import { CodeActionRequest, type Diagnostic } from 'vscode-languageserver';
import type { Beeld, Formaat, Kaartvraag } from '../src/protocol.ts';
import { Editor } from './editor.ts';
import { PARTNERS, ROUTE } from './voorbeeld.ts';

const [BOL, BBL] = ['jaar-3/splitsing/bol', 'jaar-3/splitsing/bbl'];

describe('the views of the routekaart', () => {
  let editor: Editor;
  const kaart = async (vraag: Omit<Kaartvraag, 'uri' | 'thema'>) => {
    const answer = await editor.preview('leerroute/routekaart', {
      uri: editor.uriOf('route.route'),
      thema: 'licht',
      ...vraag,
    });
    if (!answer) throw new Error('no picture');
    return answer;
  };

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({
      'partners.route': PARTNERS,
      'ander.route': ROUTE.replace('route basis', 'route ander').replace('2027-2028', '2026-2027 t/m 2028-2029'),
    });
    await editor.open('route.route', ROUTE);
    await editor.findings('route.route', () => true);
  });
  afterEach(() => editor.stop());

  it('makes a click on a choice a choice of the pupil, and a second one takes it back', async () => {
    const pad = (keuzes: readonly string[]) => ({ soort: 'pad', keuzes }) as const;
    const whole = await kaart({});
    const bol = await kaart({ beeld: pad([]), wissel: BOL });
    deepEqual(bol.beeld, pad([BOL]));
    notEqual(bol.inhoud, whole.inhoud);
    deepEqual((await kaart({ beeld: bol.beeld, wissel: BBL })).beeld, pad([BBL]));
    deepEqual((await kaart({ beeld: bol.beeld, wissel: BOL })).beeld, pad([]));
  });

  it('shows one year, and the whole route where that year is gone', async () => {
    const { inhoud, jaren, beeld } = await kaart({ beeld: { soort: 'jaar', nummer: 1 } });
    deepEqual([jaren, beeld], [[1, 3], { soort: 'jaar', nummer: 1 }]);
    match(inhoud ?? '', /data-id="jaar-1\//);
    ok(!inhoud?.includes('data-id="jaar-3/'));
    deepEqual((await kaart({ beeld: { soort: 'jaar', nummer: 7 } })).beeld, { soort: 'route' });
  });

  it('shows the cohorts of a route that has several, and one of them', async () => {
    deepEqual((await kaart({})).cohorten, []);
    const { cohorten, cohort, inhoud } = await kaart({ route: 'ander', cohort: '2028-2029' });
    deepEqual([cohorten, cohort], [['2026-2027', '2027-2028', '2028-2029'], '2028-2029']);
    notEqual(inhoud, (await kaart({ route: 'ander' })).inhoud);
  });

  it('maps the region with what it can be narrowed to', async () => {
    const { inhoud, filters } = await kaart({ beeld: { soort: 'regio', filters: {} } });
    match(inhoud ?? '', /data-route="basis"/);
    match(inhoud ?? '', /data-route="ander"/);
    const cohort = filters.find(({ filter }) => filter === 'cohort');
    deepEqual(
      cohort?.opties.map(({ titel }) => titel),
      ['2026-2027 (1)', '2027-2028 (2)', '2028-2029 (1)'],
    );
    const narrow = await kaart({ beeld: { soort: 'regio', filters: { cohort: '2026-2027' } } });
    ok(!narrow.inhoud?.includes('data-route="basis"'));
  });

  it('says the same as a table, in every view', async () => {
    const pad = { soort: 'pad', keuzes: [BOL] } as const;
    const beelden = [{ soort: 'route' }, pad, { soort: 'dekking' }, { soort: 'regio', filters: {} }] as const;
    for (const beeld of beelden) match((await kaart({ beeld, vorm: 'tabel' })).inhoud ?? '', /^<section[\s\S]*<table/);
  });

  it('does not send again what the panel has', async () => {
    const { kenmerk } = await kaart({});
    equal((await kaart({ kenmerk })).inhoud, undefined);
    await editor.type('route.route', 'nederlands 120 uur', 'nederlands 121 uur');
    match(JSON.stringify((await kaart({ kenmerk })).stukken), /121/);
  });

  it('gives what is shown as a file in each format that fits it', async function () {
    this.timeout(30_000);
    const uitvoer = (formaat: Formaat, beeld?: Beeld) =>
      editor.preview('leerroute/uitvoer', { uri: editor.uriOf('route.route'), formaat, ...(beeld ? { beeld } : {}) });
    match((await uitvoer('svg', { soort: 'jaar', nummer: 1 }))?.inhoud ?? '', /^<svg /);
    match((await uitvoer('mermaid'))?.inhoud ?? '', /flowchart/);
    const html = (await uitvoer('html', { soort: 'pad', keuzes: [BOL] }))?.inhoud ?? '';
    match(html, /^<!doctype html>[\s\S]*<svg [\s\S]*<table/);
    match(html, new RegExp(`data-id="${BOL}" aria-pressed="true"`));
    const region = { soort: 'regio', filters: {} } as const;
    for (const formaat of ['mermaid', 'html'] as const) equal(await uitvoer(formaat, region), null);
    deepEqual((await kaart({ beeld: region })).formaten, ['svg', 'png', 'pdf']);
    deepEqual((await kaart({})).formaten, ['svg', 'png', 'pdf', 'html', 'mermaid']);
    const start = async (formaat: Formaat) =>
      Buffer.from((await uitvoer(formaat))?.inhoud ?? '', 'base64').subarray(0, 4);
    equal((await start('png')).toString('latin1'), '\u0089PNG');
    equal((await start('pdf')).toString('latin1'), '%PDF');
  });

  it('offers to show the path that a finding is about', async () => {
    const text = ROUTE.replace('keuze bol "In de bol" {', 'keuze bol "In de bol" {\n        diploma mbo 2');
    await editor.open('pad.route', text.replace('route basis', 'route pad'));
    const names = ({ message }: Diagnostic) => String(message).includes('In de bbl');
    const all = await editor.findings('pad.route', (some) => some.some(names));
    const diagnostic = all.find(names);
    if (!diagnostic) throw new Error('no finding names a choice');
    const actions = await editor.ask(CodeActionRequest.type, {
      textDocument: { uri: editor.uriOf('pad.route') },
      range: diagnostic.range,
      context: { diagnostics: [diagnostic] },
    });
    const commands = (actions ?? []).flatMap((action) => (typeof action.command === 'object' ? [action.command] : []));
    const command = commands.find((one) => one.command === 'leerroute.toonPad');
    deepEqual(command?.arguments?.slice(1), ['pad', ['jaar-1/keuzevak-dakbedekking', BOL]]);
  });
});
