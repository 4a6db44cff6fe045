// Makes an instance of a guest.

/** The exports of an instance of the guest in `file`, which imports from `host`. */
export async function load(file, host) {
  const response = fetch(new URL(file, import.meta.url));
  const { instance } = await WebAssembly.instantiateStreaming(response, { host });
  return instance.exports;
}
