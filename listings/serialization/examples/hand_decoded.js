// Carries orders to a guest that decodes without a crate, and weighs it.

import { deliver, load, show, take } from "./carry.js";
import { weight } from "./weight.js";

const thrifty = await load("thrifty.wasm", {
  host: { show: (text, len) => show(thrifty, text, len) },
});
const shop = await load("shop.wasm", {
  host: {
    deliver: (bytes, len) => deliver(thrifty, thrifty.receive_by_hand, take(shop, bytes, len)),
  },
});

console.log(`two teapots: status ${shop.order(2)}`);
console.log(`no teapots: status ${shop.order(0)}`);
for (const [name, file] of [["with crates", "warehouse.wasm"], ["by hand", "thrifty.wasm"]]) {
  console.log(`${name}: ${Math.round((await weight(file)) / 1000)} kB`);
}
