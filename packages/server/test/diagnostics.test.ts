import { equal, match, ok } from 'node:assert/strict';
import { DiagnosticSeverity, FileChangeType } from 'vscode-languageserver';
import { Editor } from './editor.ts';

const PARTNERS = `school a "School A" {
  leerwegen bb
  profielen pie
  locatie hal "Hal"
}

instelling b "Mbo B" {
}
`;
const REGIO = 'regio r "Regio" {\n  partners a, b\n}\n';

describe('findings as you type', () => {
  let editor: Editor;
  beforeEach(() => {
    editor = new Editor();
  });
  afterEach(() => editor.stop());

  it('finds a name that no file of the project declares, and that it is gone once declared', async () => {
    await editor.start({ 'partners.route': PARTNERS });
    await editor.open('regio.route', REGIO.replace('b', 'c'));
    const [finding] = await editor.findings('regio.route', (all) => all.length > 0);
    equal(finding?.code, 'onbekende-naam');
    equal(finding?.severity, DiagnosticSeverity.Error);
    equal(editor.document('regio.route').getText(finding?.range), 'c');
    await editor.type('regio.route', 'a, c', 'a, b');
    await editor.findings('regio.route', (all) => all.length === 0);
  });

  it('shows at a name declared twice where the other one is, also in a file that is not open', async () => {
    await editor.start({ 'partners.route': PARTNERS });
    await editor.open('verder.route', 'school a "Nog een" {\n}\n');
    const [finding] = await editor.findings('verder.route', (all) => all.length > 0);
    equal(finding?.code, 'dubbele-naam');
    const [other] = finding?.relatedInformation ?? [];
    equal(other?.location.uri, editor.uriOf('partners.route'));
    equal(other?.location.range.start.character, 'school '.length);
  });

  it('tells in plain words what was expected, in the language asked for', async () => {
    await editor.start({}, { taal: 'en' });
    await editor.open('x.route', 'regio r "R" {\n  partners\n  doel "x"\n}\n');
    const [finding] = await editor.findings('x.route', (all) => all.length > 0);
    equal(finding?.code, 'syntax');
    match(String(finding?.message), /name of a school/);
  });

  it('follows files that come, change and go on the disk', async () => {
    await editor.start({});
    await editor.open('regio.route', REGIO);
    await editor.findings('regio.route', (all) => all.length === 2);
    editor.write('partners.route', PARTNERS);
    await editor.watched('partners.route', FileChangeType.Created);
    await editor.findings('regio.route', (all) => all.length === 0);
    editor.write('partners.route', PARTNERS.replace('instelling b', 'instelling c'));
    await editor.watched('partners.route', FileChangeType.Changed);
    const [finding] = await editor.findings('regio.route', (all) => all.length === 1);
    equal(editor.document('regio.route').getText(finding?.range), 'b');
  });

  it('keeps the open text over the file on disk, and goes back to the file when it is closed', async () => {
    await editor.start({ 'partners.route': PARTNERS, 'regio.route': REGIO });
    await editor.open('partners.route', PARTNERS.replace('instelling b', 'instelling c'));
    await editor.findings('regio.route', (all) => all.length === 1);
    await editor.close('partners.route');
    await editor.findings('regio.route', (all) => all.length === 0);
  });

  it('keeps projects apart, and joins them when the settings file between them goes', async () => {
    await editor.start({ 'partners.route': PARTNERS, 'onder/leerroute.json': '{}', 'onder/regio.route': REGIO });
    await editor.open('onder/regio.route', REGIO);
    await editor.findings('onder/regio.route', (all) => all.length === 2);
    editor.remove('onder/leerroute.json');
    await editor.watched('onder/leerroute.json', FileChangeType.Deleted);
    await editor.findings('onder/regio.route', (all) => all.length === 0);
  });

  it('follows the settings of the project, and says what is wrong in them', async () => {
    const settings = '{ "regels": { "onbekende-naam": { "niveau": "warning", "reden": "komt nog" } }, "kleur": 1 }';
    await editor.start({ 'leerroute.json': settings });
    await editor.open('regio.route', REGIO);
    const findings = await editor.findings('regio.route', (all) => all.length === 2);
    ok(findings.every(({ severity }) => severity === DiagnosticSeverity.Warning));
    const [wrong] = await editor.findings('leerroute.json', (all) => all.length === 1);
    match(String(wrong?.message), /kleur/);
    equal(wrong?.severity, DiagnosticSeverity.Error);
  });

  it('lets the settings count as they stand in the editor, before they are saved', async () => {
    const settings = (niveau: string) =>
      `{ "regels": { "onbekende-naam": { "niveau": "${niveau}", "reden": "komt nog" } } }`;
    await editor.start({ 'leerroute.json': settings('warning') });
    await editor.open('regio.route', REGIO);
    const severe = (wanted: DiagnosticSeverity) =>
      editor.findings('regio.route', (all) => all.length === 2 && all.every(({ severity }) => severity === wanted));
    await severe(DiagnosticSeverity.Warning);
    await editor.open('leerroute.json', settings('info'));
    await severe(DiagnosticSeverity.Information);
    await editor.close('leerroute.json');
    await severe(DiagnosticSeverity.Warning);
  });

  it('knows at once what the project adds to the catalogue, and no longer when that goes', async () => {
    await editor.start({});
    await editor.open('r.route', 'route r "R" {\n  jaar 1 {\n    keuzevak verzonnen-vak 100 uur\n  }\n}\n');
    const unknown = (all: readonly { code?: unknown }[]) => all.some(({ code }) => code === 'keuzevak-bestaat');
    await editor.findings('r.route', unknown);
    const rijen = [{ slo: 'K/PIE/98', naam: 'Verzonnen vak' }];
    const lists = { keuzevakken: { bron: 'proef', peildatum: '2026-11-01', rijen } };
    editor.write('leerroute-catalogus.json', JSON.stringify(lists));
    await editor.watched('leerroute-catalogus.json', FileChangeType.Created);
    await editor.findings('r.route', (all) => all.length > 0 && !unknown(all));
    editor.remove('leerroute-catalogus.json');
    await editor.watched('leerroute-catalogus.json', FileChangeType.Deleted);
    await editor.findings('r.route', unknown);
  });

  it('tells at leerroute-catalogus.json why nothing of it is used, until that is mended or the file goes', async () => {
    const lists = (naam: string) =>
      JSON.stringify({ keuzedelen: { bron: 'proef', peildatum: '2026-11-01', rijen: [{ code: 'K9999', naam }] } });
    await editor.start({ 'leerroute-catalogus.json': lists('') });
    const [finding] = await editor.findings('leerroute-catalogus.json', (all) => all.length > 0);
    equal(finding?.severity, DiagnosticSeverity.Error);
    match(String(finding?.message), /“naam” niet in rij 1/);
    editor.write('leerroute-catalogus.json', lists('Verzonnen'));
    await editor.watched('leerroute-catalogus.json', FileChangeType.Changed);
    await editor.findings('leerroute-catalogus.json', (all) => all.length === 0);
    editor.write('leerroute-catalogus.json', '{');
    await editor.watched('leerroute-catalogus.json', FileChangeType.Changed);
    await editor.findings('leerroute-catalogus.json', (all) => all.length > 0);
    editor.remove('leerroute-catalogus.json');
    await editor.watched('leerroute-catalogus.json', FileChangeType.Deleted);
    await editor.findings('leerroute-catalogus.json', (all) => all.length === 0);
  });

  it('tells of the open file first', async () => {
    const regio = (name: string) => REGIO.replace('regio r', `regio ${name}`);
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.route`, regio(`r${name}`)]));
    await editor.start({ ...files, 'partners.route': PARTNERS });
    await editor.open('z.route', regio('z'));
    editor.write('partners.route', PARTNERS.replace('instelling b', 'instelling anders'));
    await editor.watched('partners.route', FileChangeType.Changed);
    for (const pad of ['a.route', 'z.route']) await editor.findings(pad, (all) => all.length === 1);
    const told = [...editor.published.keys()];
    ok(told.indexOf('z.route') < told.indexOf('a.route'), told.join());
  });

  it('sends nothing again for a file whose findings stay the same', async () => {
    await editor.start({ 'een.route': REGIO.replace('regio r', 'regio s') });
    await editor.open('twee.route', REGIO);
    await editor.findings('een.route', (all) => all.length === 2);
    await editor.type('twee.route', 'a, b', 'a');
    await editor.findings('twee.route', (all) => all.length === 1);
    equal(editor.published.get('een.route'), 1);
  });
});
