// Carries orders to a warehouse that checks them.

import { deliver, load, show, take } from "./carry.js";

const warehouse = await load("warehouse.wasm", {
  host: { show: (text, len) => show(warehouse, text, len) },
});

// Each shop's import reads in that shop's memory.
const host = (shop) => ({
  deliver(start, len) {
    const bytes = take(shop(), start, len);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0"));
    console.log(`${len} bytes: [${hex.join(", ")}]`);
    return deliver(warehouse, warehouse.receive, bytes);
  },
});
const shop = await load("shop.wasm", { host: host(() => shop) });
const webshop = await load("webshop.wasm", { host: host(() => webshop) });

console.log(`two teapots: status ${shop.order(2)}`);
console.log(`no teapots: status ${shop.order(0)}`);
console.log(`two teapots at 10 % off: status ${webshop.order_reduced(2, 10)}`);
