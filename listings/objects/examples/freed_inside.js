// Frees an account in the middle of a deposit.

import init, { Account } from "./eager.js";

await init();
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f() ?? "done"}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
};

const rent = new Account({ changed: () => attempt("free", () => rent.free()) });
attempt("deposit", () => rent.deposit(900));
attempt("balance", () => rent.balance());
