// Hands a wary guest an address that it never lent, and then one that it did.

// Bytes that are not UTF-8 are an error, and no byte is dropped.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function show(text, len) {
  const bytes = new Uint8Array(wary.memory.buffer, text >>> 0, len);
  console.log(decoder.decode(bytes));
}

const load = async (file, imports) => {
  const response = fetch(new URL(file, import.meta.url));
  return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
};


const sender = await load("sender.wasm");
const wary = await load("wary.wasm", { host: { show } });

const text = sender.message() >>> 0;
const len = sender.message_len();
console.log(`by its address: ${wary.receive_lent(text, len)}`);

const buffer = wary.lend(len) >>> 0;
const message = new Uint8Array(sender.memory.buffer, text, len);
new Uint8Array(wary.memory.buffer).set(message, buffer);
console.log(`by its bytes: ${wary.receive_lent(buffer, len)}`);
