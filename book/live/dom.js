// What the page's scripts have in common: elements, settings, arrow keys.

const ARROWS = { x: { ArrowLeft: -1, ArrowRight: 1 }, y: { ArrowUp: -1, ArrowDown: 1 } };

/**
 * Makes an element.
 *
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * The setting that was remembered under `key`, if there is one.
 *
 * @param {string} key
 * @returns {string | null}
 */
export function recall(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // the reader allows no storage
  }
}

/**
 * Remembers `value` under `key` for all pages, or forgets what was there.
 *
 * @param {string} key
 * @param {string | null} value
 */
export function remember(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The reader allows no storage: the setting is lost with this page.
  }
}

/** Whether Alt, Control or Meta is held: such keys are the browser's. */
export const hasModifier = ({ altKey, ctrlKey, metaKey }) => altKey || ctrlKey || metaKey;

/**
 * The direction of a pressed arrow key.
 *
 * @param {KeyboardEvent} event
 * @param {"x" | "y"} axis
 * @returns {-1 | 0 | 1} 0 for any other key
 */
export function readArrow(event, axis) {
  return hasModifier(event) ? 0 : (ARROWS[axis][event.key] ?? 0);
}

/**
 * The item that an arrow key, Home or End moves the focus to. The arrows go around.
 *
 * @param {KeyboardEvent} event its target is one of `items`
 * @param {Element[]} items
 * @param {"x" | "y"} axis
 * @returns {Element | undefined} `undefined` for any other key
 */
export function findNext(event, items, axis) {
  const at = items.indexOf(event.target);
  const step = readArrow(event, axis);
  if (at === -1 || hasModifier(event)) return undefined;
  if (step !== 0) return items.at((at + step) % items.length);
  return { Home: items[0], End: items.at(-1) }[event.key];
}
