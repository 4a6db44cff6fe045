// Stands between two guests where bytes have to be carried.

import { giveBack, lend, take } from "./carry.js";

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


function words(text, len) {
  const bytes = take(traveler, "the text", text, len);
  const there = lend(interpreter, bytes.length, bytes);
  const count = interpreter.words(there, bytes.length);
  giveBack(interpreter, there, bytes.length);
  return count;
}

const interpreter = await load("interpreter.wasm");
// Only what the traveler needs: not the memory, and not `release`.
const traveler = await load("traveler.wasm", { interpreter: { fee: interpreter.fee, words } });

console.log(`three words cost ${traveler.price_of_three()} cents`);
console.log(`"where is the station" has ${traveler.count()} words`);
