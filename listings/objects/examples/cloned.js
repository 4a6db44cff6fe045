// Changes a field of a field, does it again, and then changes what no Rust made.

import init, { Address, Tenant } from "./registry.js";

await init();
const tenant = new Tenant(1);
tenant.address.floor = 2;
console.log(`floor ${tenant.address.floor}`);

const address = tenant.address;
address.floor = 3;
tenant.address = address;
console.log(`floor ${tenant.address.floor}`);

try {
  new Address().floor = 4;
} catch (error) {
  console.log(error.message);
}
