// Hears from the guest why a call failed.

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function explain(text, len) {
  const bytes = new Uint8Array(guest.memory.buffer, text >>> 0, len);
  console.log(`the guest says: ${decoder.decode(bytes)}`);
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("outspoken.wasm", import.meta.url)),
  { host: { explain } },
);
const guest = instance.exports;
guest.explain_panics();

console.log(`4 fits ${guest.fits(12, 4)} times`);
try {
  console.log(`0 fits ${guest.fits(12, 0)} times`);
} catch {
  console.log("the call failed");
}
