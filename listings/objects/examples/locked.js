// Has an error of JavaScript's, and then a panic, leave a method halfway.

import init, { Account } from "./eager.js";

await init();
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f()}`);
  } catch (error) {
    // Each engine has words of its own for a trap.
    const trap = error instanceof WebAssembly.RuntimeError;
    console.log(`${what}: ${trap ? "a trap" : error.message}`);
  }
};

const rent = new Account({
  changed() {
    throw new Error("the watcher is asleep");
  },
});
attempt("deposit", () => rent.deposit(900));
attempt("balance", () => rent.balance());
attempt("deposit", () => rent.deposit(900));
attempt("free", () => rent.free());

const food = new Account({ changed() {} });
attempt("withdraw", () => food.withdraw(1));
attempt("balance", () => food.balance());
