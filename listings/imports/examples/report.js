// Shows how far a guest is.

function report(done, total) {
  console.log(`${done} of ${total}`);
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("imports.wasm", import.meta.url)),
  { host: { report } },
);

console.log(`squares(3) = ${instance.exports.squares(3) >>> 0}`);
