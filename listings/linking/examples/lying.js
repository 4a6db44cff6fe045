// Lets a guest that answers with wrong numbers attack the host.

import { ask } from "./answer.js";

function show(text, len) {
  const bytes = new Uint8Array(liar.memory.buffer, text >>> 0, len);
  console.log(new TextDecoder().decode(bytes));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


let liar;
const interpret = (...numbers) => ask(impostor, liar, ...numbers);
const imports = { interpreter: { interpret }, host: { show } };
let impostor;

for (let i = 0; i === 0 || i < liar.lies(); i++) {
  liar = await load("liar.wasm", imports); // a call that failed was its last
  impostor = await load("impostor.wasm", imports);
  liar.lie(i, liar.memory.buffer.byteLength);
  try {
    console.log(`  ${impostor.ask_truly()}`);
  } catch (error) {
    const trap = error instanceof WebAssembly.RuntimeError;
    console.log(`  ${trap ? "a trap" : `refused: ${error.message}`}`);
  }
}
