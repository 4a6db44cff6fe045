// Gives away a coin, and the same coin once more.

import init, { Coin, tip } from "./cashbox.js";

await init();
const coin = new Coin(50);
console.log(tip(coin));
console.log(tip(coin));
