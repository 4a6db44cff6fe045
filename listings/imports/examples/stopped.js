// Stops a guest after two of a thousand steps.

function go_on(done, total) {
  console.log(`${done} of ${total}`);
  return done < 2 ? 1 : 0;
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("cancellable.wasm", import.meta.url)),
  { host: { go_on } },
);

console.log(`squares(1000) = ${instance.exports.squares(1000) >>> 0}`);
