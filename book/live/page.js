// What every page can do: contents, themes, search, copying, turning, printing.

(() => {
  // mdBook puts this file at `book/live/`, and its neighbors at `live/`.
  const here = new URL("../../live/", document.currentScript.src);
  const { documentElement: root } = document;
  const by = (id) => document.getElementById(id);

  /** Remembers `value` under `key`, or forgets it where there is none. */
  function remember(key, value) {
    try {
      if (value) localStorage.setItem(key, value);
      else localStorage.removeItem(key);
    } catch {
      // The reader allows no storage: the choice holds for this page.
    }
  }

  function contents() {
    const page = location.pathname.split("/").at(-1).replace(/\.html$/, "") || "index";
    const links = [...document.querySelectorAll("#mdbook-sidebar ol a")];
    const name = (link) => link.getAttribute("href").replace(/\.html$/, "");
    // mdBook's `index` is the first page under another name.
    const current = page === "index" ? links[0] : links.find((link) => name(link) === page);
    current?.setAttribute("aria-current", "page");

    const toggle = by("mdbook-sidebar-toggle");
    const wide = matchMedia("(min-width: 70rem)");
    const shown = () => (wide.matches ? !root.matches(".sidebar-hidden") : root.matches(".sidebar-open"));
    /** Says whether the contents show, and has them show where in them this page is. */
    const tell = () => {
      toggle.setAttribute("aria-expanded", String(shown()));
      const list = by("mdbook-sidebar");
      if (current && shown()) list.scrollTop = current.offsetTop - list.clientHeight / 2;
    };
    const close = () => {
      if (wide.matches || !shown()) return;
      root.classList.remove("sidebar-open");
      tell();
      toggle.focus();
    };
    toggle.hidden = false;
    toggle.addEventListener("click", () => {
      if (wide.matches) {
        const hidden = root.classList.toggle("sidebar-hidden");
        remember("mdbook-sidebar", hidden && "hidden");
      } else root.classList.toggle("sidebar-open");
      tell();
    });
    wide.addEventListener("change", tell);
    document.addEventListener("keydown", ({ key }) => key === "Escape" && close());
    by("mdbook-content").addEventListener("click", close);
    tell();
  }

  function themes() {
    const toggle = by("mdbook-theme-toggle");
    const list = by("mdbook-theme-list");
    const items = [...list.querySelectorAll(".theme")];
    const chosen = () => items.find((item) => root.classList.contains(item.id.slice(13))) ?? items[0];
    const open = (yes) => {
      list.hidden = !yes;
      toggle.setAttribute("aria-expanded", String(yes));
      if (yes) chosen().focus();
    };
    const choose = (item) => {
      root.classList.remove("light", "navy");
      const theme = item === items[0] ? null : item.id.slice(13);
      if (theme) root.classList.add(theme);
      remember("mdbook-theme", theme);
      mark();
    };
    const mark = () => {
      for (const item of items) item.setAttribute("aria-checked", String(item === chosen()));
    };
    const leave = () => {
      open(false);
      toggle.focus();
    };
    toggle.hidden = false;
    toggle.addEventListener("click", () => open(list.hidden));
    for (const item of items) {
      item.addEventListener("click", () => {
        choose(item);
        leave();
      });
    }
    list.addEventListener("keydown", (event) => {
      const at = items.indexOf(event.target);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (event.key === "Escape") leave();
      else if (to === undefined) return;
      else items.at(to % items.length).focus();
      event.preventDefault();
      event.stopPropagation();
    });
    document.addEventListener("click", ({ target }) => {
      if (!list.hidden && !target.closest(".themes")) open(false);
    });
    list.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !relatedTarget.closest(".themes")) open(false);
    });
    mark();
  }

  /** What searching takes is loaded when somebody searches. */
  function search() {
    const toggle = by("mdbook-search-toggle");
    const box = by("mdbook-search-wrapper");
    if (!toggle) return;
    let loading;
    const open = async () => {
      const { Search } = await (loading ??= import(new URL("search.js", here)));
      (box.search ??= new Search(box, toggle)).toggle();
    };
    toggle.hidden = false;
    toggle.addEventListener("click", open);
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, select, textarea");
      const other = event.altKey || event.ctrlKey || event.metaKey || typing;
      if (other || !["/", "s", "S"].includes(event.key)) return;
      event.preventDefault();
      if (box.hidden) open();
    });
  }

  /** Each block of code can be copied, with the lines that it hides. */
  function copying() {
    for (const code of document.querySelectorAll("pre > code")) {
      const block = document.createElement("div");
      block.className = "code-block";
      const button = document.createElement("button");
      button.className = "clip-button";
      button.title = "Copy to clipboard";
      button.type = "button";
      button.textContent = "Copy";
      button.addEventListener("click", () => copy(code, button));
      code.parentElement.replaceWith(block);
      block.append(button, code.parentElement);
      if (code.querySelector(".boring")) block.prepend(hiding(code));
    }
  }

  async function copy(code, button) {
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      said = "Selected";
    }
    button.textContent = said;
    setTimeout(() => (button.textContent = "Copy"), 2000);
  }

  function hiding(code) {
    const button = document.createElement("button");
    button.className = "show-hidden";
    button.type = "button";
    button.textContent = "Hidden lines";
    button.setAttribute("aria-pressed", "false");
    button.addEventListener("click", () => {
      const shown = code.classList.toggle("shows-hidden");
      button.setAttribute("aria-pressed", String(shown));
    });
    return button;
  }

  /** What scrolls sideways can do so by keyboard; all code can have the focus. */
  function scrolling() {
    const watcher = new ResizeObserver((entries) => {
      for (const { target } of entries) {
        target.tabIndex = target.scrollWidth > target.clientWidth ? 0 : -1;
      }
    });
    for (const part of document.querySelectorAll("pre, .table-wrapper")) watcher.observe(part);
  }

  /** Left and Right turn the page, where they do nothing else. */
  function turning() {
    const busy = "pre, input, select, textarea, .code-block, .table-wrapper, .tabs, .wire, .memory, .themes";
    document.addEventListener("keydown", (event) => {
      const way = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
      const other = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      if (!way || other || event.defaultPrevented || event.target.closest(busy)) return;
      const link = document.querySelector(`a[rel=${way}]`);
      if (link) location.assign(link.href);
    });
  }

  /** On paper nothing unfolds. */
  function printing() {
    let folded = [];
    addEventListener("beforeprint", () => {
      folded = [...document.querySelectorAll("details:not([open])")];
      for (const fold of folded) fold.open = true;
    });
    addEventListener("afterprint", () => {
      for (const fold of folded) fold.open = false;
    });
  }

  contents();
  themes();
  search();
  copying();
  scrolling();
  turning();
  printing();
})();
