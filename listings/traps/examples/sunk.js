// Lets a guest panic until calls fail that never did.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("traps.wasm", import.meta.url)),
);
const guest = instance.exports;

function traps(name) {
  try {
    guest[name]();
    return false;
  } catch {
    return true;
  }
}

let failed = 0;
while (!traps("stack")) {
  traps("fail");
  failed++;
}
console.log(`stack() traps after ${failed} failed calls`);
console.log(`total() traps: ${traps("total")}`);
