// Has the app look at what two clients, which both export `since`, want of it.

import init, { modest } from "./inspector.js";

await init();
for (const file of ["client.wasm", "patron_bg.wasm"]) {
  try {
    const module = await modest(new URL(file, import.meta.url).href);
    console.log(`${file}: welcome, ${module}`);
  } catch (error) {
    console.log(`${file}: ${error.name}: ${error.message}`);
  }
}
