// Loads single bytes of a guest's memory, by one instruction of another module.

const PROBE = [
  0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, // a module
  0x01, 0x06, 0x01, 0x60, 0x01, 0x7f, 0x01, 0x7f, // a function from i32 to i32
  0x02, 0x10, 0x01, 0x04, 0x68, 0x6f, 0x73, 0x74, // import "host"
  0x06, 0x6d, 0x65, 0x6d, 0x6f, 0x72, 0x79, 0x02, 0x00, 0x01, // "memory"
  0x03, 0x02, 0x01, 0x00, 0x07, 0x08, 0x01, 0x04, // export
  0x6c, 0x6f, 0x61, 0x64, 0x00, 0x00, 0x0a, 0x09, // "load"
  0x01, 0x07, 0x00, 0x20, 0x00, 0x2d, 0x00, 0x00, 0x0b, // i32.load8_u
];

const { instance: { exports: { memory } } } = await WebAssembly.instantiateStreaming(
  fetch(new URL("memory.wasm", import.meta.url)),
);
const probe = await WebAssembly.instantiate(new Uint8Array(PROBE), { host: { memory } });

function attempt(what, act) {
  try {
    console.log(`${what}: ${act()}`);
  } catch (error) {
    // WebKit adds which expression failed.
    const message = error.message.replace(/ \(evaluating .*\)$/, "");
    console.log(`${what}: ${error.name}: ${message}`);
  }
}

const end = memory.buffer.byteLength;
const load = (address) => attempt(`load ${address}`, () => probe.instance.exports.load(address));
new DataView(memory.buffer).setUint8(0, 42);
load(0);
load(end - 1);
load(end);
load(-1);
attempt(`Uint8Array ${end}`, () => new Uint8Array(memory.buffer)[end]);
attempt(`DataView ${end}`, () => new DataView(memory.buffer).getUint8(end));
