// Has a callback throw: through the guest, and caught before it.

const module = await WebAssembly.compileStreaming(
  fetch(new URL("watchful.wasm", import.meta.url)),
);
const watchers = [
  () => {
    throw new Error("out of paper");
  },
  (level) => console.log(`the second hears of ${level}`),
];
const passOn = (id, level) => watchers[id](level);

function report(id, level) {
  try {
    passOn(id, level);
  } catch (error) {
    console.log(`reported: ${error.message}`);
  }
}

for (const changed of [passOn, report]) {
  const { exports: guest } = new WebAssembly.Instance(module, { host: { changed } });
  guest.watch(0);
  guest.watch(1);
  try {
    guest.set_level(7);
  } catch (error) {
    console.log(`the call threw: ${error.message}`);
  }
}
