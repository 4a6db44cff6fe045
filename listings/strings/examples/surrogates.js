// Sends strings that UTF-16 can hold and UTF-8 cannot.

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function show(text, len) {
  const bytes = new Uint8Array(guest.memory.buffer, text >>> 0, len);
  console.log(`  ${decoder.decode(bytes)}`);
}

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("strings.wasm", import.meta.url)),
  { host: { show } },
);
const guest = instance.exports;

function greet(name) {
  const bytes = new TextEncoder().encode(name);
  const whole = name.isWellFormed() ? "well formed" : "not well formed";
  const hex = [...bytes].map((byte) => byte.toString(16));
  console.log(`${name.length} units, ${whole}, bytes ${hex.join(" ")}`);
  const buffer = guest.reserve(bytes.length) >>> 0;
  new Uint8Array(guest.memory.buffer).set(bytes, buffer);
  guest.greet(buffer, bytes.length);
  guest.release(buffer, bytes.length);
}

greet("Zoë");
greet("🦀");
greet("🦀".slice(0, 1)); // half a crab: a lone surrogate
