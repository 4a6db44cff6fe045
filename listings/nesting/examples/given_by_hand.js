// Has the app load a client of wasm-bindgen's, and be its glue.

import init, { greet_by_hand } from "./substitute.js";

await init();
const url = new URL("patron_bg.wasm", import.meta.url).href;
console.log(await greet_by_hand(url, "Zoë"));
