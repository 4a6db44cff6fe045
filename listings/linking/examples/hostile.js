// Lets a guest that asks with wrong numbers attack the host.

import { ask } from "./answer.js";

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const interpreter = await load("interpreter.wasm");

/** A new impostor, whose imports work in its own memory. */
async function renew() {
  let impostor;
  const interpret = (...numbers) => ask(impostor, interpreter, ...numbers);
  const show = (text, len) => {
    const bytes = new Uint8Array(impostor.memory.buffer, text >>> 0, len);
    console.log(new TextDecoder().decode(bytes));
  };
  impostor = await load("impostor.wasm", { interpreter: { interpret }, host: { show } });
  return impostor;
}

const count = (await renew()).attacks();
for (let i = 0; i < count; i++) {
  const impostor = await renew(); // a call that failed was its last
  try {
    console.log(`  ${impostor.attack(i, impostor.memory.buffer.byteLength)}`);
  } catch (error) {
    console.log(`  refused: ${error.message}`);
  }
}
