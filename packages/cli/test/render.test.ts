import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, leerroute } from './support.ts';

const capelle = join(import.meta.dirname, '../../../examples/capelle-oostland');
const apeldoorn = join(import.meta.dirname, '../../../examples/apeldoorn');

/** How each form begins. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  svg: /^<svg /,
  png: /^\x89PNG/,
  pdf: /^%PDF-/,
  html: /^<!doctype html>/,
  mmd: /^---\ntitle: .*\n---\nflowchart TB\n/,
  md: /^# Basis naar mbo 2 in drie jaar\n/,
};

describe('the forms of leerroute render', () => {
  it('follow from the ending of the file', async () => {
    const out = folder({});
    for (const [ending, beginning] of Object.entries(BEGINNINGS)) {
      const path = join(out, `kaart.${ending}`);
      const { exitCode, stderr } = await leerroute(['render', 'basis-mbo2', '-o', path], { cwd: capelle });
      assert.deepEqual([exitCode, stderr], [0, `${path}\n`]);
      assert.match(readFileSync(path, 'latin1'), beginning, ending);
    }
  });

  it('are asked for by name, and give each route of a folder its file', async () => {
    const out = join(folder({}), 'kaarten');
    for (const format of ['pdf', 'mermaid', 'tabel'])
      assert.equal(
        (await leerroute(['render', '.', '--format', format, '--output', out], { cwd: capelle })).exitCode,
        0,
      );
    const names = ['basis-mbo2', 'kader-mbo3'].flatMap((name) => [`${name}.md`, `${name}.mmd`, `${name}.pdf`]);
    assert.deepEqual(readdirSync(out), names);
  });

  it('put Mermaid in a block where the file is Markdown', async () => {
    const path = join(folder({}), 'kaart.md');
    await leerroute(['render', 'basis-mbo2', '--format', 'mermaid', '-o', path], { cwd: capelle });
    assert.match(readFileSync(path, 'utf8'), /^```mermaid\n---\n[\s\S]*\n```\n$/);
  });

  it('are refused in one line where they cannot be', async () => {
    const wrong = [
      [['-o', 'kaart.docx'], /\.docx is niet te zien welke vorm/],
      [['--format', 'gif'], /“gif” kan niet bij/],
      [['--format', 'png'], /past niet op het scherm/],
      [['--jaar', 'twee'], /geen nummer van een jaar/],
      [['--jaar', '7'], /geen jaar “7”. Wel: 1, 2, 3/],
      [['--cohort', '1999-2000'], /geen cohort “1999-2000”/],
      [['--pad', 'domotica'], /geen keuze “domotica”. Wel: .*domotica-en-automatisering/],
    ] as const;
    for (const [argv, said] of wrong) {
      const outcome = await leerroute(['render', 'basis-mbo2', ...argv], { cwd: capelle, terminal: true });
      assert.deepEqual([outcome.exitCode, outcome.stdout], [2, '']);
      assert.match(outcome.stderr, said);
      assert.equal(outcome.stderr.trim().split('\n').length, 1);
    }
  });
});

describe('what of a route leerroute render shows', () => {
  it('is the path of one pupil, named as short as it is clear', async () => {
    const draw = (...argv: string[]) =>
      leerroute(['render', 'bol-of-bbl', '--peildatum', '2026-11-23', ...argv], { cwd: apeldoorn });
    const [whole, path] = [await draw(), await draw('--pad', 'booglasprocessen')];
    assert.doesNotMatch(whole.stdout, /class="[^"]*gekozen/);
    assert.match(path.stdout, /class="[^"]*gekozen[^>]*booglasprocessen/);
  });

  it('is one year where one is asked for', async () => {
    const { stdout } = await leerroute(['render', 'basis-mbo2', '--jaar', '2', '--format', 'tabel'], { cwd: capelle });
    assert.match(stdout, /^## Jaar 2/m);
    assert.doesNotMatch(stdout, /^## Jaar [13]/m);
  });

  it('show all routes of a project on one map, and only those that a filter lets through', async () => {
    const argv = ['render', '.', '--weergave', 'regio'];
    const all = await leerroute(argv, { cwd: capelle });
    assert.deepEqual([all.exitCode, all.stderr], [0, '']);
    assert.deepEqual([...new Set(all.stdout.match(/data-route="[^"]+"/g))].length, 2);
    const basis = await leerroute([...argv, '--filter', 'leerweg=bb', '--format', 'html'], { cwd: capelle });
    assert.match(basis.stdout, /^<!doctype html>[\s\S]*<svg [\s\S]*<table/);
    assert.deepEqual([...new Set(basis.stdout.match(/<g[^>]*data-route="[^"]+"/g))].length, 1);
    const out = join(folder({}), 'kaarten');
    await leerroute([...argv, '--format', 'pdf', '-o', out], { cwd: capelle });
    assert.deepEqual(readdirSync(out), ['regio-capelle-oostland.pdf']);
  });

  it('are to be had as Mermaid and as a table too', async () => {
    const draw = async (...rest: string[]): Promise<string> => {
      const { exitCode, stdout } = await leerroute(['render', 'basis-mbo2', ...rest], { cwd: capelle });
      assert.equal(exitCode, 0);
      return stdout;
    };
    assert.match(await draw('--weergave', 'regio', '--format', 'mermaid'), /^flowchart LR$[\s\S]*IJsselcollege/m);
    assert.match(await draw('--weergave', 'regio', '--format', 'tabel'), /^\| School +\|[\s\S]*IJsselcollege/m);
    assert.match(await draw('--weergave', 'dekking', '--format', 'mermaid'), /^flowchart [\s\S]*Ontwerpen en maken/m);
    assert.match(await draw('--weergave', 'dekking', '--format', 'tabel'), /^\|[\s\S]*Ontwerpen en maken/m);
  });

  it('show what a route covers', async () => {
    const { exitCode, stdout } = await leerroute(['render', 'basis-mbo2', '--weergave', 'dekking'], { cwd: capelle });
    assert.equal(exitCode, 0);
    assert.match(stdout, /^<svg [\s\S]*PIE, Jaar 2: P\/PIE\/01 Ontwerpen en maken/);
  });

  for (const [argv, said] of [
    [['--weergave', 'regio', '--filter', 'kleur=rood'], /Wel: .*leerweg=…/],
    [['--weergave', 'regio', '--filter', 'leerweg=xx'], /“leerweg=xx”.*Wel: .*leerweg=bb/],
  ] as const)
    it(`refuses ${argv.join(' ')} in one line`, async () => {
      const { exitCode, stdout, stderr } = await leerroute(['render', '.', ...argv], { cwd: capelle });
      assert.deepEqual([exitCode, stdout, stderr.trimEnd().split('\n').length], [2, '', 1], stderr);
      assert.match(stderr, said);
    });
});
