// Asks for what the guest keeps, call by call.

const { instance } = await WebAssembly.instantiateStreaming(
  fetch(new URL("refused.wasm", import.meta.url)),
  { host: { publish() {} } },
);
const guest = instance.exports;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

guest.measure(21.5);
console.log(`latest: ${guest.latest()}`);

guest.countdown(2);
console.log(`left: ${guest.countdown_step()}`);
console.log(`left: ${guest.countdown_step()}`);

const score = guest.score_open();
console.log(`score: ${guest.score_add(score)}`);
console.log(`score: ${guest.score_add(score)}`);
guest.score_close(score);

const [start, len] = [guest.proverb() >>> 0, guest.proverb_len()];
const bytes = new Uint8Array(guest.memory.buffer, start, len);
console.log(decoder.decode(bytes));
