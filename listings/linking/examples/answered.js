// Carries a question from one guest to another, and the answer back.

import { ask } from "./answer.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function show(text, len) {
  const bytes = new Uint8Array(tourist.memory.buffer, text >>> 0, len);
  console.log(decoder.decode(bytes));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");
const interpret = (...numbers) => ask(tourist, interpreter, ...numbers);
const tourist = await load("tourist.wasm", { interpreter: { interpret }, host: { show } });

console.log(`the interpreter returns ${tourist.ask()}`);
