#!/usr/bin/env node
// Apart from the bundle and in plain old syntax, so that an old Node can read it and say in one line what is wrong.
import process from 'node:process';

if (Number(process.versions.node.split('.')[0]) < 22) {
  const english = /--taal[ =]en/.test(process.argv.join(' '));
  process.stderr.write(
    english
      ? `leerroute needs Node.js 22 or newer; this is ${process.version}. Get it at https://nodejs.org\n`
      : `leerroute heeft Node.js 22 of nieuwer nodig; dit is ${process.version}. Haal het op via https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  import('../dist/main.mjs');
}
