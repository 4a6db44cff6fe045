// Gives coins away in a list.

import init, { Coin, pay_in } from "./cashbox.js";

await init();
const attempt = (what, f) => {
  try {
    console.log(`${what}: ${f()}`);
  } catch (error) {
    console.log(`${what}: ${error.message}`);
  }
};

const [one, five] = [new Coin(1), new Coin(5)];
attempt("two coins", () => pay_in([one, five]));
attempt("the same two", () => pay_in([one, five]));
const ten = new Coin(10);
attempt("one coin twice", () => pay_in([ten, ten]));
attempt("a coin and a number", () => pay_in([new Coin(20), 20]));
