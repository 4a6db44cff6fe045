// Lets the reader choose a function that an instance exports, and type its arguments.

import { element } from "./dom.js";
import { expectedText, parseValue } from "./numbers.js";

/** @typedef {import("./exports.js").Export} Export */

/** Writes a function with its type: `reserve(i32) → i32`. */
const writeType = ({ name, params, results }) =>
  `${name}(${params.join(", ")})${results.length > 0 ? ` → ${results.join(", ")}` : ""}`;

function makeOption(type) {
  const { name, obstacle } = type;
  const option = new Option(obstacle ? `${writeType(type)}: ${obstacle}` : writeType(type), name);
  option.disabled = Boolean(obstacle);
  return option;
}

/** The fields of a form that say what to call. */
export class Choice {
  #instances = [];
  #passed = new Map();
  #instance = element("select", { name: "instance" });
  #export = element("select", { name: "export" });
  #values = element("div", { class: "values" });
  /** What the reader sees of it. */
  parts = [
    element("label", {}, "Instance ", this.#instance),
    element("label", {}, "Function ", this.#export),
    this.#values,
  ];

  constructor() {
    this.#instance.addEventListener("change", () => this.#showExports());
    this.#export.addEventListener("change", () => this.#showValues());
  }

  /**
   * Offers what `instances` export. What the reader has chosen and typed before stays
   * as far as it is there again.
   *
   * @param {{ name: string, functions: Export[] }[]} instances
   * @param {Map<string, string[]>} passed what the program has passed last to each
   *   function, by the wire's name for it
   * @returns {boolean} whether there is something to call
   */
  offer(instances, passed) {
    const before = { instance: this.#findInstance()?.name, name: this.#export.value };
    const isFirst = !before.instance;
    if (isFirst) Object.assign(before, findFirstCall(instances, passed));
    const typed = this.#findInputs().map(({ value }) => value);
    this.#instances = instances;
    this.#passed = passed;
    const options = instances.flatMap(({ name, functions }, i) =>
      functions.some(({ obstacle }) => !obstacle) ? [new Option(name, i)] : []);
    this.#instance.replaceChildren(...options);
    const same = options.find(({ text }) => text === before.instance);
    if (same) same.selected = true;
    this.#showExports(before.name);
    if (!isFirst && same && this.#export.value === before.name) {
      this.#findInputs().forEach((input, i) => (input.value = typed[i] ?? input.value));
    }
    return options.length > 0;
  }

  /**
   * Reads the call that is chosen. If it cannot be made, moves the focus there.
   *
   * @returns {{ problem: string } | { instance: number, type: Export, values: unknown[],
   *   text: string }}
   */
  read() {
    const type = this.#findExport();
    if (!type || type.obstacle) return { problem: "Choose a function first." };
    const inputs = this.#findInputs();
    const typed = type.params.map((_, i) => inputs[i]?.value ?? "");
    const values = type.params.map((param, i) => parseValue(param, typed[i]));
    const wrong = values.indexOf(undefined);
    inputs.forEach((input, i) => input.setAttribute("aria-invalid", i === wrong));
    if (wrong !== -1) {
      inputs[wrong]?.focus();
      const expected = expectedText(type.params[wrong]);
      return { problem: `Argument ${wrong + 1} must be ${expected}. Nothing was called.` };
    }
    const instance = Number(this.#instance.value);
    const name = `${this.#instances[instance].name}.${type.name}`;
    const text = `${name}(${typed.map((value) => value.trim()).join(", ")})`;
    return { instance, type, values, text };
  }

  #findInstance() {
    return this.#instances[this.#instance.value];
  }

  /** @returns {Export | undefined} */
  #findExport() {
    return this.#findInstance()?.functions.find(({ name }) => name === this.#export.value);
  }

  #findInputs() {
    return [...this.#values.querySelectorAll("input")];
  }

  /** Lists the functions of the chosen instance, and chooses `name` if it is there. */
  #showExports(name) {
    const functions = this.#findInstance()?.functions ?? [];
    const own = functions.filter(({ isTools }) => !isTools).map(makeOption);
    const tools = functions.filter(({ isTools }) => isTools).map(makeOption);
    const label = "Added by tools";
    this.#export.replaceChildren(...own);
    if (tools.length > 0) this.#export.append(element("optgroup", { label }, ...tools));
    const same = [...own, ...tools].find(({ value, disabled }) => value === name && !disabled);
    if (same) same.selected = true;
    this.#showValues();
  }

  /** Makes an input for each argument, and fills in what the program has passed last. */
  #showValues() {
    const type = this.#findExport();
    const passed = this.#passed.get(`${this.#findInstance()?.name}.${type?.name}`) ?? [];
    const fields = (type?.params ?? []).map((param, i) => {
      const input = element("input", { name: `arg${i}`, autocomplete: "off", spellcheck: "false" });
      const isNumber = param !== "externref" && param !== "funcref";
      if (!isNumber) input.readOnly = true;
      const known = passed[i] !== undefined && parseValue(param, passed[i]) !== undefined;
      input.value = isNumber ? (known ? passed[i] : "") : "null";
      const note = isNumber ? param : `${param}, only null`;
      return element("label", {}, `Argument ${i + 1} (${note}) `, input);
    });
    this.#values.replaceChildren(...fields);
  }
}

/** The first of the program's calls that a reader can make, too, but for those of tools. */
function findFirstCall(instances, passed) {
  for (const call of passed.keys()) {
    for (const { name: instance, functions } of instances) {
      const found = functions.find(({ name }) => call === `${instance}.${name}`);
      if (found && !found.obstacle && !found.isTools) return { instance, name: found.name };
    }
  }
  return {};
}
