// mocha's spec reporter, closed by the line `N passed, N failed, N skipped`. Within `npm test` the numbers go to the file
// named by LEERROUTE_TESTTELLING instead, which adds up all runs, also the one inside VS Code.
const { appendFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class extends reporters.Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    const counts = process.env.LEERROUTE_TESTTELLING;
    if (counts) appendFileSync(counts, `${JSON.stringify({ passed: passes, failed: failures, skipped: pending })}\n`);
    else reporters.Base.consoleLog(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};
