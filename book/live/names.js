// Names instances and memories for the reader: after their modules, numbered where needed.

/** @typedef {import("./report.js").Crossing} Crossing */

export class Names {
  /** The modules that have several instances. */
  #several = new Set();
  /** The instances that have each memory, by its index. */
  #owners = new Map();

  /**
   * Notes the instances and the memories of a step.
   *
   * @param {Crossing} crossing
   * @returns {boolean} whether earlier steps read differently now
   */
  note({ inward, module, from, by, memories }) {
    const numbered = this.#several.size;
    const hadSeveral = this.#owners.size > 1;
    const owners = memories.flatMap(({ names }) => names);
    for (const instance of [inward ? module : undefined, from, by, ...owners]) {
      const [name, number] = instance?.split("#") ?? [];
      if (number !== undefined) this.#several.add(name);
    }
    for (const { index, names } of memories) this.#owners.set(index, names);
    return this.#several.size > numbered || (this.#owners.size > 1) !== hadSeveral;
  }

  /**
   * Names an instance.
   *
   * @param {string} instance as the tracer does: `receiver`, and then `receiver#2`
   * @returns {string} "receiver", or "receiver 1" if there is a second
   */
  title(instance) {
    const [name, number = "1"] = instance.split("#");
    return this.#several.has(name) ? `${name} ${number}` : name;
  }

  /** Names those that have a memory. */
  titleMemory({ names }) {
    return names.map((name) => this.title(name)).join(" and ");
  }

  /** Says whose the memory at `index` is, unless it is the only one. */
  whose(index) {
    if (this.#owners.size < 2) return "";
    return ` of ${this.titleMemory({ names: this.#owners.get(index) })}`;
  }
}
