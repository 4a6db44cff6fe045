// Calls two guests of one source with values drawn by lot, and compares the answers.

import * as mini from "./mini_guest.js";
import * as real from "./real_guest.js";
import { draws } from "./draws.js";

/** What came of a call, as a text that tells every value from every other. */
function outcome(guest, [name, ...values]) {
  try {
    const result = guest[name](...values);
    const text = Object.is(result, -0) ? "-0" : String(result);
    return `${result?.constructor.name} ${text}`;
  } catch (error) {
    return `throws ${error}`;
  }
}

await Promise.all([mini.default(), real.default()]);
let [calls, thrown, different, sum] = [0, 0, 0, 0];
for (const call of draws(2024, 20_000)) {
  const answer = outcome(mini, call);
  calls += 1;
  thrown += answer.startsWith("throws");
  different += answer !== outcome(real, call);
  for (let i = 0; i < answer.length; i++) sum = (Math.imul(sum, 31) + answer.charCodeAt(i)) | 0;
}
console.log(`${calls} calls, ${thrown} of them failed, ${different} with another answer`);
console.log(`the sum of all answers: ${sum}`);
