// Lets a guest that asks with wrong numbers attack the host.

import { ask } from "./answer.js";

function show(text, len) {
  const bytes = new Uint8Array(impostor.memory.buffer, text >>> 0, len);
  console.log(new TextDecoder().decode(bytes));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");
let impostor;
const interpret = (...numbers) => ask(impostor, interpreter, ...numbers);
const imports = { interpreter: { interpret }, host: { show } };

for (let i = 0; i === 0 || i < impostor.attacks(); i++) {
  impostor = await load("impostor.wasm", imports); // a call that failed was its last
  try {
    console.log(`  ${impostor.attack(i, impostor.memory.buffer.byteLength)}`);
  } catch (error) {
    console.log(`  refused: ${error.message}`);
  }
}
