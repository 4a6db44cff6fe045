// Asks the app what the client that exports `since` imports, linked and processed.

import init, { wants } from "./inspector.js";

await init();
for (const file of ["patron.wasm", "patron_bg.wasm"]) {
  console.log(`${file}:`);
  for (const name of await wants(new URL(file, import.meta.url).href)) {
    console.log(`  ${name}`);
  }
}
