// Uses objects that are in use already.

import initBank, { Account } from "./bank.js";
import initEager, { Account as Watched } from "./eager.js";

await Promise.all([initBank(), initEager()]);
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f()}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
};

const food = new Account(50);
attempt("food pays itself", () => food.pay(food, 10));
attempt("food holds", () => food.balance());

const rent = new Watched({
  changed: (cents) => attempt(`rent changed to ${cents}, holds`, () => rent.balance()),
});
rent.deposit(900);
attempt("rent holds", () => rent.balance());
