// Uses accounts as any JavaScript uses objects of a class.

import init, { Account } from "./bank.js";

await init();
const rent = new Account(900);
const food = new Account(50);
rent.pay(food, 200);
console.log(`${rent.balance()} and ${food.balance()}`);
rent.merge(food);
console.log(rent.balance());
console.log(`${rent.close()} paid out`);
