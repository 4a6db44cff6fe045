// Calls each of two guests a hundred thousand times, and measures their memories.

import startMini, * as mini from "./mini_guest.js";
import startReal, * as real from "./real_guest.js";

/** Each a function, and the arguments of its call number `i`. */
const CALLS = {
  greet: (i) => [`Zoë ${i}`],
  reverse: (i) => [new Uint8Array(i % 1000)],
  cut: (i) => ["Zoë", [0, 3, null][i % 3]],
  parse: () => ["zwölf"],
  find: (i) => [[1, 2, 3], null, i % 2 === 0 ? 3 : 3n], // a `u8` is no BigInt
};

/** Makes one call of each kind, and returns how many of them threw. */
function round(guest, i) {
  let thrown = 0;
  for (const [name, values] of Object.entries(CALLS)) {
    try {
      guest[name](...values(i));
    } catch {
      thrown += 1;
    }
  }
  return thrown;
}

for (const [name, start, guest] of [["mini", startMini, mini], ["wasm-bindgen", startReal, real]]) {
  const { memory } = await start();
  round(guest, 999);
  const before = memory.buffer.byteLength;
  let thrown = 0;
  for (let i = 0; i < 20_000; i++) thrown += round(guest, i);
  const grown = memory.buffer.byteLength - before;
  console.log(`${name}: ${thrown} of 100000 calls threw, and the memory grew by ${grown} bytes`);
}
