// Has Rust fetch three things at once.

import init, { is_module } from "./courier.js";

await init();
const urls = ["courier_bg.wasm", "courier.js"].map((it) => new URL(it, import.meta.url).href);
const answers = await Promise.allSettled([...urls, "http://"].map((url) => is_module(url)));
for (const { status, value, reason } of answers) {
  console.log(status, value ?? reason.name);
}
