// Opens letters, each of them twice.

import init, { Mailbox, letter } from "./postman.js";

await init();
const twice = (open) => {
  for (let i = 0; i < 2; i++) {
    try {
      console.log(`"${open()}" is read`);
    } catch (error) {
      console.log(error.message);
    }
  }
};

twice(letter("Dear Zoë"));
const mailbox = new Mailbox("Dear Tim");
twice(mailbox.opener());
mailbox.free();
