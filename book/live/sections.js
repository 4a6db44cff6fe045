// Lists the sections of this page in the contents, and follows the reader there.

import { element } from "./dom.js";

/** The part of the window, from its top, in which a heading starts the current section. */
const START = 0.3;

/**
 * Adds the page's sections below its entry.
 *
 * @param {HTMLElement} link the link to this page in the contents
 */
export function listSections(link) {
  const headings = [...document.querySelectorAll("main > h2[id]")];
  if (headings.length < 2) return;
  const links = headings.map(({ id, textContent }) =>
    element("a", { href: `#${id}` }, textContent.trim()),
  );
  const list = element("ol", {}, ...links.map((link) => element("li", {}, link)));
  const nav = element("nav", { class: "sections", "aria-label": "On this page" }, list);
  link.closest("li").append(nav);
  followReader(headings, links);
}

/** Marks the section that the reader is in. */
function followReader(headings, links) {
  const list = document.getElementById("mdbook-sidebar");
  let current;
  const update = () => {
    const hasStarted = (heading) => heading.getBoundingClientRect().top < innerHeight * START;
    const link = links[headings.filter(hasStarted).length - 1];
    if (link === current) return;
    current?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    current = link;
    if (link) keepInSight(list, link);
  };
  const rootMargin = `0px 0px -${100 * (1 - START)}% 0px`;
  const observer = new IntersectionObserver(update, { rootMargin });
  for (const heading of headings) observer.observe(heading);
}

/** Scrolls `list`, and nothing else, so that `link` is in sight. */
function keepInSight(list, link) {
  const [outer, inner] = [list, link].map((part) => part.getBoundingClientRect());
  if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top + inner.height;
  if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom + inner.height;
}
