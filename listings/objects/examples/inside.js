// Reads the memory where an object stands, before a method, in it, and after.

import initEager, { Account as Eager } from "./eager.js";
import initPatient, { Account as Patient } from "./patient.js";

const look = (memory, account, when) => {
  // Two counts stand before the address, and the flag at it.
  const [owners, , flag] = new Int32Array(memory.buffer, account.__wbg_ptr - 8, 3);
  console.log(`${when}: owners ${owners}, flag ${flag}`);
};

for (const [init, Account, self] of [
  [initEager, Eager, "&mut self"],
  [initPatient, Patient, "&self"],
]) {
  const { memory } = await init();
  const account = new Account({ changed: () => look(memory, account, `in ${self}`) });
  look(memory, account, "before");
  account.deposit(50);
  look(memory, account, "after");
}
