// Passes by the check, with the number that an object is to the other app.

import * as north from "./gate.js?north";
import * as south from "./gate.js?south";

const [, exports] = await Promise.all([north.default(), south.default()]);

const sold = new north.Ticket(7);
const other = new south.Ticket(1);
console.log(`both tickets stand at one address: ${sold.__wbg_ptr === other.__wbg_ptr}`);

// A ticket of the south's stands there too: so these bytes are one, and another.
console.log(`the north reads ${sold.number()}`);
console.log(`the south reads ${exports.ticket_number(sold.__wbg_ptr)}`);
