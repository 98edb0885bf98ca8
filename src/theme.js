// Sets the theme before the first paint. A classic script without `defer`, so it runs before the page is shown.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("voronka/theme");
  } catch {
    // Storage is blocked: the system's theme is as good as any.
  }
  // "auto" and anything unknown follow the system, which the style sheets do when there is no attribute value they know.
  document.documentElement.dataset.theme = theme === "light" || theme === "dark" ? theme : "auto";
})();
