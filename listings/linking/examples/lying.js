// Lets a guest that answers with wrong numbers attack the host.

import { ask } from "./answer.js";

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


/** A new liar. */
async function answering() {
  let liar;
  const show = (text, len) => {
    const bytes = new Uint8Array(liar.memory.buffer, text >>> 0, len);
    console.log(new TextDecoder().decode(bytes));
  };
  liar = await load("liar.wasm", { host: { show } });
  return liar;
}

/** A new impostor that asks `liar`, and tells the truth itself. */
async function asking(liar) {
  let impostor;
  const interpret = (...numbers) => ask(impostor, liar, ...numbers);
  impostor = await load("impostor.wasm", { interpreter: { interpret }, host: { show() {} } });
  return impostor;
}

const count = (await answering()).lies();
for (let i = 0; i < count; i++) {
  const liar = await answering(); // a call that failed was its last
  const impostor = await asking(liar);
  liar.lie(i, liar.memory.buffer.byteLength);
  try {
    console.log(`  ${impostor.ask_truly()}`);
  } catch (error) {
    const trap = error instanceof WebAssembly.RuntimeError;
    console.log(`  ${trap ? "a trap" : `refused: ${error.message}`}`);
  }
}
