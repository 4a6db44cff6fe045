// Is called back by the guest, twice, each time with what it kept.

const watchers = new Map();
let last = 0;

/** Keeps `callback` and has the guest call it back; returns its id. */
function watch(callback) {
  watchers.set(++last, callback);
  guest.watch(last);
  return last;
}

/** What the guest calls: no error of a callback goes on through the guest. */
function changed(id, level) {
  try {
    watchers.get(id)?.(level);
  } catch (error) {
    console.error(error);
  }
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("watchful.wasm", import.meta.url)),
  { host: { changed } },
);
const guest = instance.exports;

const levels = [];
watch((level) => levels.push(level));
const warning = watch((level) => console.log(`warning: ${level}`));

guest.set_level(7);
guest.unwatch(warning);
watchers.delete(warning);
guest.set_level(3);
console.log(`levels: [${levels.join(", ")}]`);
