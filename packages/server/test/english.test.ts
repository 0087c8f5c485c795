import { match } from 'node:assert/strict';
import { CodeActionRequest, type CompletionItem, CompletionRequest, HoverRequest } from 'vscode-languageserver';
import { Editor } from './editor.ts';
import { PARTNERS, ROUTE } from './voorbeeld.ts';

describe('the editor in English', () => {
  let editor: Editor;
  const of = (pad: string) => ({ textDocument: { uri: editor.uriOf(pad) } });

  beforeEach(async () => {
    editor = new Editor();
    await editor.start({ 'partners.route': PARTNERS }, { taal: 'en', routekaart: true });
  });
  afterEach(() => editor.stop());

  it('explains a name on hover', async () => {
    await editor.open('route.route', ROUTE);
    const position = editor.at('route.route', 'dakbedekking');
    const answer = await editor.ask(HoverRequest.type, { ...of('route.route'), position });
    match(JSON.stringify(answer?.contents), /Source/);
  });

  it('explains a word that it completes', async () => {
    const position = await editor.open('half.route', 'route r "R" {\n  |\n}\n');
    const answer = await editor.ask(CompletionRequest.type, { ...of('half.route'), position });
    const items: readonly CompletionItem[] = Array.isArray(answer) ? answer : (answer?.items ?? []);
    const status = items.find(({ label }) => label === 'status');
    match(String(status?.documentation), /In a concept, what is missing is only a hint/);
  });

  it('offers to mend and to silence a finding', async () => {
    await editor.open('regio.route', 'regio q "Q" {\n  partners a, bb\n}\n');
    const [finding] = await editor.findings('regio.route', (all) => all.length > 0);
    if (!finding) throw new Error('no finding');
    const context = { diagnostics: [finding] };
    const actions = await editor.ask(CodeActionRequest.type, { ...of('regio.route'), range: finding.range, context });
    const titles = (actions ?? []).map(({ title }) => title).join('; ');
    match(String(finding.message), /project/);
    match(titles, /Ignore “onbekende-naam” here, with a reason/);
  });
});
