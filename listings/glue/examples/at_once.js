// Starts the guest without waiting, from bytes that are here already.

import { greet, initSync } from "./herald.js";

const response = await fetch(new URL("herald_bg.wasm", import.meta.url));
const bytes = await response.arrayBuffer();

initSync({ module: bytes });
console.log(greet("Zoë"));
