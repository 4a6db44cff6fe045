// Unwatches a watcher while the guest calls them.

function changed(id, level) {
  console.log(`changed(${id}, ${level})`);
  if (id === 1) guest.unwatch(2);
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("watchful.wasm", import.meta.url)),
  { host: { changed } },
);
const guest = instance.exports;

guest.watch(1);
guest.watch(2);
guest.set_level(7);
guest.set_level(3);
