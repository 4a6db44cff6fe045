// Asks with all combinations of numbers at the edges of a memory.

import { ask } from "./answer.js";

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");
const imports = { interpreter: { interpret() {} }, host: { show() {} } };
const impostor = await load("impostor.wasm", imports);

/** What comes of these numbers, if the impostor passes them. */
function attempt(numbers) {
  try {
    // A module's numbers come with a sign.
    return String(ask(impostor, interpreter, ...numbers.map((number) => number | 0)));
  } catch (error) {
    return error.message;
  }
}

const end = impostor.memory.buffer.byteLength;
const edges = [0, 1, end - 1, end, 2 ** 31, 2 ** 32 - 1];
const counts = {};
for (const text of edges) {
  for (const len of edges) {
    for (const room of edges) {
      for (const size of edges) {
        const outcome = attempt([text, len, room, size]);
        counts[outcome] = (counts[outcome] ?? 0) + 1;
      }
    }
  }
}
for (const outcome of Object.keys(counts).sort()) {
  console.log(`${counts[outcome]} times: ${outcome}`);
}
