// No name of Rust's has a `$`, so no function and no argument can have one of these.
let $wasm, $started;
const $encoder = new TextEncoder();
const $decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Loads the guest and returns its exports; whoever asks again gets the same ones. */
export default function $init(source = new URL("MODULE", import.meta.url)) {
  $started ??= WebAssembly.instantiateStreaming(fetch(source)).catch((error) => {
    $started = undefined; // the next call tries again
    throw error;
  });
  return $started.then(({ instance }) => ($wasm = instance.exports));
}

/** A view dies when the memory grows, so each look at it makes a new one. */
const $view = () => new DataView($wasm.memory.buffer);

/** A copy, whose length is true and whose memory is not the guest's. */
const $bytes = (list) => (list instanceof Uint8Array ? new Uint8Array(list) : Uint8Array.from(list));
const $option = (number) => (number === undefined || number === null ? [0, 0] : [1, +number]);

/** Hands bytes over to the guest: their start and their number. */
function $pass(bytes) {
  const start = $wasm.mini_reserve(bytes.length, 1) >>> 0;
  new Uint8Array($wasm.memory.buffer, start, bytes.length).set(bytes);
  return [start, bytes.length];
}

/** Takes over the bytes whose start and number stand at `place`. */
function $takeBytes(place) {
  const [start, len] = [$view().getUint32(place, true), $view().getUint32(place + 4, true)];
  const bytes = new Uint8Array($wasm.memory.buffer, start, len).slice();
  $wasm.mini_release(start, len, 1);
  return bytes;
}

const $takeText = (place) => $decoder.decode($takeBytes(place));

/** What a tag at `place` tells, and the number behind it. */
const $takeOption = (place) =>
  $view().getUint32(place, true) === 1 ? $view().getUint32(place + 4, true) : undefined;
