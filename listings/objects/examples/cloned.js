// Changes a field of a field, and then does it again.

import init, { Tenant } from "./registry.js";

await init();
const tenant = new Tenant(1);
tenant.address.floor = 2;
console.log(`floor ${tenant.address.floor}`);

const address = tenant.address;
address.floor = 3;
tenant.address = address;
console.log(`floor ${tenant.address.floor}`);
