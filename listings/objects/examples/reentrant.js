// Uses an object in the middle of its method, and has the watcher fail.

import init, { Account } from "./patient.js";

await init();
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f() ?? "done"}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
};

const rent = new Account({
  changed(cents) {
    console.log(`changed to ${cents}, holds ${rent.balance()}`);
    if (cents < 900) rent.deposit(900 - cents);
    if (cents > 900) throw new Error("the watcher is asleep");
  },
});
attempt("deposit", () => rent.deposit(500));
attempt("deposit", () => rent.deposit(1));
attempt("balance", () => rent.balance());
attempt("free", () => rent.free());
