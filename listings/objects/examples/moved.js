// Uses accounts after they were given away.

import init, { Account } from "./bank.js";

await init();
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f()}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
};

const rent = new Account(900);
const food = new Account(50);
rent.merge(food);
attempt("rent after merge", () => rent.balance());
attempt("food after merge", () => food.balance());
attempt("food merged again", () => rent.merge(food));
attempt("food freed", () => food.free());
attempt("a number merged", () => rent.merge(50));
attempt("rent closed", () => rent.close());
attempt("rent closed again", () => rent.close());
