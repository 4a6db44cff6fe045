// Lets Node's `fetch` read files, as the `fetch` of Deno and Bun does.

import { readFile } from "node:fs/promises";

const { fetch } = globalThis;

globalThis.fetch = async (resource, options) => {
  const url = resource instanceof Request ? resource.url : String(resource);
  if (!url.startsWith("file:")) return fetch(resource, options);
  const bytes = await readFile(new URL(url)).catch((cause) => {
    throw new TypeError("fetch failed", { cause });
  });
  // `instantiateStreaming` insists on this type.
  const headers = url.endsWith(".wasm") ? { "Content-Type": "application/wasm" } : {};
  const response = new Response(bytes, { headers });
  return Object.defineProperty(response, "url", { value: url });
};
