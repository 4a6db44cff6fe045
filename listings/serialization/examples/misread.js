// Carries the orders of two shops to a depot that packs what it decodes.

import { deliver, load, show, take } from "./carry.js";

const depot = await load("depot.wasm", {
  host: { show: (text, len) => show(depot, text, len) },
});

// Each shop's import reads in that shop's memory.
const host = (shop) => ({
  deliver: (bytes, len) => deliver(depot, depot.pack, take(shop(), bytes, len)),
});
const shop = await load("shop.wasm", { host: host(() => shop) });
const webshop = await load("webshop.wasm", { host: host(() => webshop) });

console.log(`two teapots: status ${shop.order(2)}`);
console.log(`two teapots at 10 % off: status ${webshop.order_reduced(2, 10)}`);
