// Sets the colours somebody chose before anything is painted; without a choice the system's are used.
(() => {
  'use strict';
  const key = 'catalog-theme';
  const root = document.documentElement;
  try {
    const chosen = localStorage.getItem(key);
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch {
    // A browser that keeps nothing: the system's colours it is.
  }
  window.catalogTheme = {
    isDark: () => (root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark',
    choose(theme) {
      root.dataset.theme = theme;
      try {
        localStorage.setItem(key, theme);
      } catch {
        // As above.
      }
    },
  };
})();
