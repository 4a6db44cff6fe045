// Sets the reader's theme before the page is drawn.

(() => {
  const { classList } = document.documentElement;
  classList.add("js");
  try {
    // mdBook's names: a reader's browser may hold them already.
    const theme = localStorage.getItem("mdbook-theme");
    if (["light", "rust"].includes(theme)) classList.add("light");
    if (["coal", "navy", "ayu"].includes(theme)) classList.add("navy");
    if (localStorage.getItem("mdbook-sidebar") === "hidden") classList.add("sidebar-hidden");
  } catch {
    // The reader allows no storage: the system's preference holds.
  }
})();
