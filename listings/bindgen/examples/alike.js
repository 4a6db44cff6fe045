// Asks two guests of one source the same, and tells where their answers differ.

import * as mini from "./mini_guest.js";
import * as real from "./real_guest.js";
import { answers } from "./cases.js";

await Promise.all([mini.default(), real.default()]);
const [ours, theirs] = [answers(mini), answers(real)];
for (const line of ours) console.log(line);
const differ = ours.flatMap((line, i) => (line === theirs[i] ? [] : [theirs[i]]));
for (const line of differ) console.log(`wasm-bindgen: ${line}`);
console.log(`${ours.length} of ${theirs.length} calls, ${differ.length} with another answer`);
