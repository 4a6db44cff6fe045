// What the runner wrote down of a chapter's modules, for whoever traces a run.

const known = { modules: {}, views: {} };

/**
 * Reads `modules.json` from the folder of the example at `example`. Without it,
 * or with another file of that name, a run shows less and is the same.
 */
export async function learn(example) {
  try {
    const response = await fetch(new URL("modules.json", example));
    const { modules, views } = response.ok ? await response.json() : {};
    known.modules = Object(modules);
    const [name] = new URL(example).pathname.split("/").at(-1).split(".");
    known.views = Object(Object(views)[name]);
  } catch {
    // not JSON, or no answer: nothing is known
  }
}

const own = (object, key) => (Object.hasOwn(Object(object), key) ? object[key] : undefined);

/** The type of a function that `module` exports: `{ params, results }`. */
export const typeOf = (module, name) => own(own(known.modules, module)?.functions, name);

/** Where `module` has its stack, statics and heap. */
export const mapOf = (module) => own(known.modules, module)?.map;

/** The ranges that the example's own file names for `call`, if it does. */
export const viewsOf = (call) => own(known.views, call);
