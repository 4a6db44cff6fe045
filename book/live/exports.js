// Lists what the instances of a run export, and calls it for the reader.

import { keepInstances } from "./instance.js";
import { findType } from "./modules.js";
import { makeRelay } from "./relay.js";
import { describeNext } from "./report.js";
import { unwrap } from "./standin.js";

/**
 * @typedef {object} Export a function that an instance exports
 * @property {string} name
 * @property {boolean} isTools whether a tool has added it, such as wasm-bindgen
 * @property {string[]} params
 * @property {string[]} results
 * @property {string} [obstacle] why JavaScript cannot call it
 *
 * @typedef {object} Outcome of a call
 * @property {unknown[]} [results] numbers as they are, all else described
 * @property {string} [error] what it threw
 * @property {"trap" | "exception" | "other"} [kind] what was thrown
 * @property {string[]} [messages] what was logged, except with `console.log`
 */

/** Instances of a run that can be called. */
const MOST_INSTANCES = 50;
/** Functions of one instance that are listed. */
const MOST_FUNCTIONS = 250;
/** Value types that numbers in JavaScript have a form of. */
const NUMBERS = ["i32", "i64", "f32", "f64"];
const CALLABLE = [...NUMBERS, "externref", "funcref"];
/** Parameters up to which an unknown type is found out: each makes it four times the work. */
const MOST_GUESSED = 3;

const kept = keepInstances(MOST_INSTANCES);

/**
 * The instances that the example has created, each with the functions that it
 * exports: a guest's own come first, those of its tools last.
 *
 * @returns {{ name: string, functions: Export[] }[]}
 */
export function listInstances() {
  return kept.map(({ name, module, exports }) => {
    const names = Object.keys(exports).filter((key) => typeof exports[key] === "function");
    const ordered = [...names.filter((key) => !isTools(key)), ...names.filter(isTools)];
    const functions = ordered.slice(0, MOST_FUNCTIONS);
    return { name, functions: functions.map((key) => describe(module, key, exports[key])) };
  });
}

/** Whether `name` is a tool's: Rust's linker and wasm-bindgen start theirs like this. */
const isTools = (name) => /^(__|wasm_bindgen__)/.test(name);

function describe(module, name, f) {
  const known = findType(module, name);
  const isKnown = Array.isArray(known?.params) && Array.isArray(known.results);
  const type = isKnown ? known : guessType(unwrap(f));
  const { params, results } = type ?? { params: [], results: [] };
  const unfit = [...params, ...results].find((value) => !CALLABLE.includes(value));
  const obstacle = type ? unfit && `JavaScript has no ${unfit}` : "its type is unknown";
  return { name, isTools: isTools(name), params, results, obstacle };
}

/** Finds the type of `f`: the engine links it only where a function of that type is imported. */
function guessType(f) {
  if (f.length > MOST_GUESSED) return undefined;
  const lists = [[]];
  for (let i = 0; i < f.length; i++) {
    lists.push(...lists.splice(0).flatMap((list) => NUMBERS.map((type) => [...list, type])));
  }
  const types = [[], ...NUMBERS.map((type) => [type])].flatMap((results) =>
    lists.map((params) => ({ params, results })));
  return types.find((type) => makeRelay(f, type, () => {}));
}

/**
 * Calls what an instance exports.
 *
 * @param {object} call
 * @param {number} call.instance which of the list
 * @param {string} call.name
 * @param {unknown[]} call.values
 * @param {number} call.described calls within it that are reported, itself included
 * @returns {Outcome}
 */
export function callExport({ instance, name, values, described }) {
  describeNext(described);
  try {
    const result = kept[instance].exports[name](...values);
    const results = Array.isArray(result) ? result : [result];
    return { results: results.map(describeValue) };
  } catch (error) {
    return { error: describeError(error), kind: classify(error) };
  }
}

function describeValue(value) {
  if (["number", "bigint"].includes(typeof value) || value === null) return value;
  if (typeof value === "string") return JSON.stringify(value);
  return typeof value === "object" ? "an object" : String(value).slice(0, 60);
}

function describeError(error) {
  try {
    // WebKit quotes the line that threw, which is one of ours.
    return String(error).replace(/ \(evaluating '[^]*'\)/, "");
  } catch {
    return typeof error;
  }
}

/** Engines report a stack that is used up by errors of JavaScript's. */
const STACK_OVERFLOW = /call stack|recursion/;

function classify(error) {
  if (WebAssembly.Exception && error instanceof WebAssembly.Exception) return "exception";
  const isTrap = error instanceof WebAssembly.RuntimeError || STACK_OVERFLOW.test(error?.message);
  return isTrap ? "trap" : "other";
}
