#!/usr/bin/env node
// Apart from the bundle and in plain old syntax, so that an old Node can read it and say in one line what is wrong.
const module_ = require('node:module');
const os = require('node:os');
const path = require('node:path');

/** The user's own folder: a shared one such as /tmp could be filled by somebody else. */
function cacheFolder() {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env;
  return path.join(LOCALAPPDATA || XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'leerroute');
}

if (Number(process.versions.node.split('.')[0]) < 22) {
  const english = /--taal[ =]en/.test(process.argv.join(' '));
  process.stderr.write(
    english
      ? `leerroute needs Node.js 22 or newer; this is ${process.version}. Get it at https://nodejs.org\n`
      : `leerroute heeft Node.js 22 of nieuwer nodig; dit is ${process.version}. Haal het op via https://nodejs.org\n`,
  );
  process.exitCode = 2;
} else {
  // What Node compiled is kept, which halves the start. Where that cannot be written, nothing is lost but time.
  module_.enableCompileCache?.(cacheFolder());
  require('../dist/main.cjs');
}
