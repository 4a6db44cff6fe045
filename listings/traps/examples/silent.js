// Has a guest take more than there is, and listens for a reason.

let reasons = 0;

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("outspoken.wasm", import.meta.url)),
  { host: { explain: () => reasons++ } },
);
const guest = instance.exports;
guest.explain_panics();

try {
  guest.descend(10_000_000);
} catch {
  console.log(`the stack is full, reasons heard: ${reasons}`);
}
try {
  guest.take_all();
} catch {
  console.log(`the memory is full, reasons heard: ${reasons}`);
}
