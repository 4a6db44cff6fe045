// Leaves letters unopened.

import init, { Mailbox, letter } from "./postman.js";

await init();
letter("Dear Zoë");
console.log("the first is out of scope");
const mailbox = new Mailbox("Dear Tim");
const open = mailbox.opener();
mailbox.free();
try {
  open();
} catch (error) {
  console.log(error.message);
}
