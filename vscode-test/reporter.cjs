// mocha's spec reporter, closed by the line 'N passed, N failed, N skipped'
const {
  reporters: { Base, Spec },
} = require('mocha');

module.exports = class extends Spec {
  epilogue() {
    super.epilogue();
    const { passes, failures, pending } = this.stats;
    Base.consoleLog(`${passes} passed, ${failures} failed, ${pending} skipped`);
  }
};
