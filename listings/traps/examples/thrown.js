// Throws out of an import, while the guest is in the middle of something.

let full = false;

function explain() {
  if (full) throw new Error("the disk is full");
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("outspoken.wasm", import.meta.url)),
  { host: { explain } },
);
const { note } = instance.exports;

function outcome(day) {
  try {
    return note(day);
  } catch (error) {
    return error instanceof WebAssembly.RuntimeError ? "trap" : error.message;
  }
}

console.log(`the first day: ${outcome(1)}`);
full = true;
console.log(`the second day: ${outcome(2)}`);
full = false;
console.log(`the third day: ${outcome(3)}`);
