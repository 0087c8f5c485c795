import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, target } from '../build.ts';
import { scope } from '../scopes.ts';
import { wordsOf } from '../words.ts';
import { shown, tokensOf } from './tokens.ts';

const root = join(import.meta.dirname, '../..');
const examples = globSync('examples/**/*.route', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));
const names = new Map(Object.entries(scope).map(([short, full]) => [full as string, short]));

function line(text: string, inBlock = true): string {
  const lines = tokensOf(inBlock ? `route x {\n${text}\n}` : text);
  return shown(lines[inBlock ? 1 : 0] ?? [], (full) => names.get(full) ?? full);
}

/** line of a route → its tokens with the short names of syntaxes/scopes.ts */
const golden: Record<string, string> = {
  'keuze bol "Verder in de bol" {': 'keuze=statement bol=declared "Verder in de bol"=string {=brace',
  'leerweg bol': 'leerweg=statement bol=value',
  'locatie vestiging "Rotterdam"': 'locatie=statement vestiging=declared "Rotterdam"=string',
  'vestiging 25LX00': 'vestiging=statement 25LX00=code',
  'brin 25LX': 'brin=statement 25LX=code',
  'status concept': 'status=statement concept=value',
  'soort geïntegreerd': 'soort=statement geïntegreerd=value',
  'regio capelle-oostland': 'regio=statement capelle-oostland=used',
  'cohort 2024-2025 t/m 2026-2027': 'cohort=statement 2024-2025=schoolYear t/m=link 2026-2027=schoolYear',
  'looptijd 2020-01-01 t/m 2023-12-31': 'looptijd=statement 2020-01-01=date t/m=link 2023-12-31=date',
  'overleg elke vr 13:30': 'overleg=statement elke=link vr=value 13:30=time',
  'van bb profiel pie bij school-a, in':
    'van=statement bb=value profiel=link pie=catalogue bij=link school-a=used ,=comma in=used',
  'naar mbo 2 bol kwalificatie 25308 studieduur 2 jaar bij x':
    'naar=statement mbo=link 2=number bol=value kwalificatie=link 25308=code studieduur=link 2=number jaar=unit bij=link x=used',
  'gemeld door school op 2021-09-15': 'gemeld=statement door=link school=used op=link 2021-09-15=date',
  'groep 8 t/m 16 leerlingen': 'groep=statement 8=number t/m=link 16=number leerlingen=unit',
  'vak nederlands 120 uur': 'vak=statement nederlands=catalogue 120=number uur=unit',
  'bpv 7,5 uur bij bedrijf': 'bpv=statement 7,5=number uur=unit bij=link bedrijf=used',
  'project "Huis" 30 uur vo + 30 uur bo vakoverstijgend door team':
    'project=statement "Huis"=string 30=number uur=unit vo=value +=plus 30=number uur=unit bo=value vakoverstijgend=value door=link team=value',
  'keuzevak booglasprocessen 100 uur elke vr op techniek.werkplaats':
    'keuzevak=statement booglasprocessen=catalogue 100=number uur=unit elke=link vr=value op=link techniek=used .=dot werkplaats=used',
  'keuzedeel K0022 "Digitaal" 70 uur': 'keuzedeel=statement K0022=code "Digitaal"=string 70=number uur=unit',
  'dekt B1-K1-W1, B1-K1-W2': 'dekt=statement B1-K1-W1=code ,=comma B1-K1-W2=code',
  'telt als keuzedeel K0022': 'telt=statement als=link keuzedeel=statement K0022=code',
  'generiek nederlands 2F 40 uur': 'generiek=statement nederlands=catalogue 2F=code 40=number uur=unit',
  'examen ce nederlands, engels in tijdvak 1':
    'examen=statement ce=value nederlands=catalogue ,=comma engels=catalogue in=link tijdvak=link 1=number',
  'examen mbo kerntaak B1-K1, keuzedeel K0022':
    'examen=statement mbo=value kerntaak=statement B1-K1=code ,=comma keuzedeel=statement K0022=code',
  'team "Docenten"': 'team=statement "Docenten"=string',
  'criterium "Leren"  keuze kies "Verder"':
    'criterium=statement "Leren"=string keuze=statement kies=declared "Verder"=string',
  '  bij techniek, x op y.z': 'bij=link techniek=used ,=comma x=used op=link y=used .=dot z=used',
  'lob 20 uur vo // per jaar': 'lob=statement 20=number uur=unit vo=value // per jaar=line',
  'vak /* of engels */ nederlands': 'vak=statement /*=block of engels=block */=block nederlands=used',
  'titel "nooit gesloten': 'titel=used "nooit gesloten=unclosed',
};

describe('colours', () => {
  for (const [text, expected] of Object.entries(golden)) {
    it(text, () => assert.equal(line(text), expected));
  }

  it('a declaration is told apart from a statement with the same word', () => {
    assert.equal(line('regio bol "Bol" {', false), 'regio=declaration bol=declared "Bol"=string {=brace');
    assert.equal(
      line('kwalificatie 25308 "Monteur" niveau 2 {', false),
      'kwalificatie=declaration 25308=code "Monteur"=string niveau=link 2=number {=brace',
    );
  });

  it('a comment that silences a rule shows which rule and until when', () => {
    const text = '// negeer keuzevakken-aantal t/m 2027-08-01: vierde start later';
    assert.equal(
      line(text),
      '//=silence negeer=silenceWord keuzevakken-aantal=silencedRule t/m=silenceWord 2027-08-01=date : vierde start later=silence',
    );
  });

  it('a description over several lines is one comment', () => {
    const [, second, third] = tokensOf('/** Een\n * route x {\n */ route y');
    assert.deepEqual(
      second?.map((token) => token.scope),
      [scope.doc],
    );
    assert.equal(third?.at(-1)?.scope, scope.declared);
  });

  it('a forgotten brace does not discolour the declarations after it', () => {
    const lines = tokensOf('route a {\n  jaar 1 {\n    vak lo 80 uur\n\nroute b {\n  status actief\n}\nregio c {\n}');
    assert.equal(lines[4]?.[0]?.scope, scope.declaration);
    assert.equal(lines[7]?.[0]?.scope, scope.declaration);
  });

  it('no piece of the examples is coloured as wrong', () => {
    assert.ok(examples.length >= 5);
    for (const text of examples) {
      const wrong = tokensOf(text)
        .flat()
        .filter((token) => token.scope.startsWith('invalid'));
      assert.deepEqual(wrong, []);
    }
  });

  it('every word and value of the examples gets a colour', () => {
    const plain = examples
      .flatMap((text) => tokensOf(text).flat())
      .filter((token) => token.scope === 'source.leerroute');
    assert.deepEqual([...new Set(plain.map((token) => token.text.trim()))], []);
  });

  it('every word that opens a statement is coloured as such', () => {
    const grammar = readFileSync(join(root, 'packages/language/src/leerroute.langium'), 'utf8');
    const leads = wordsOf(grammar).statements.flatMap((statement) => [...statement.leads]);
    assert.ok(leads.length > 50);
    for (const lead of leads) assert.match(line(lead), new RegExp(`^${lead}=statement$`));
  });

  it('the committed file follows from the grammar (else: npm run colours)', () => {
    assert.equal(readFileSync(target, 'utf8'), generate());
  });
});
