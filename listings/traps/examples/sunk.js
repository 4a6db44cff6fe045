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

let panics = 0;
while (!traps("stack")) {
  traps("fail");
  panics++;
}
console.log(`stack() traps after ${panics} panics`);
console.log(`total() traps: ${traps("total")}`);
