// Passes lists to a guest: one at once, and one that keeps the closure for later.

import init, { sum } from "./roster.js";

await init();
console.log(sum([20, 30, 50]));

let kept;
const late = {
  forEach(each) {
    each(20);
    kept = each;
  },
};
console.log(sum(late));
try {
  kept(30);
} catch (error) {
  console.log(error.message);
}
