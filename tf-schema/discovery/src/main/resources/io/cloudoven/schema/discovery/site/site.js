// What a page can do beyond being read: search, the switch of colours, copying, opening and closing, deep links.
(() => {
  'use strict';

  const make = (tag, attributes = {}, ...content) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...content);
    return element;
  };
  const bar = document.querySelector('.bar');

  // Search: a combobox with a list of results.
  const input = make('input', {
    id: '~query', type: 'text', role: 'combobox', autocomplete: 'off', spellcheck: 'false', autocapitalize: 'none',
    'aria-label': 'Search resources and arguments', 'aria-autocomplete': 'list', 'aria-expanded': 'false',
    'aria-controls': '~results', placeholder: 'Search resources and arguments',
  });
  const list = make('ul', { id: '~results', role: 'listbox', 'aria-label': 'Results', hidden: '' });
  const status = make('p', { class: 'unseen', role: 'status' });
  const hint = make('kbd', { 'aria-hidden': 'true' }, '/');
  bar.append(make('div', { class: 'search', role: 'search' }, input, hint, list, status));

  let active = -1;
  const options = () => [...list.querySelectorAll('[role=option]')];

  function activate(index) {
    const all = options();
    deactivate();
    if (!all.length) return;
    active = (index + all.length) % all.length;
    all[active].setAttribute('aria-selected', 'true');
    all[active].scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-activedescendant', all[active].id);
  }

  function deactivate() {
    options()[active]?.setAttribute('aria-selected', 'false');
    active = -1;
    input.removeAttribute('aria-activedescendant');
  }

  function show(open) {
    list.hidden = !open;
    input.setAttribute('aria-expanded', String(open));
    if (!open) deactivate();
  }

  function option(result, index) {
    const link = make('a', { href: result.address, tabindex: '-1' },
      make('span', { class: 'found' }, result.argument ? make('span', { class: 'of' }, result.name + ' ') : '', make('b', {}, result.argument || result.name)),
      make('small', {}, result.kind + ' · ' + result.provider));
    return make('li', { role: 'option', id: '~result-' + index, 'aria-selected': 'false' }, link);
  }

  async function search() {
    const text = input.value;
    if (!text.trim()) {
      list.replaceChildren();
      status.textContent = '';
      return show(false);
    }
    try {
      await catalogSearch.load();
    } catch {
      list.replaceChildren(make('li', { class: 'none' }, 'The search data could not be loaded: is the folder “search” beside the pages?'));
      return show(true);
    }
    if (text !== input.value) return;
    const { total, results } = catalogSearch.search(text);
    list.replaceChildren(...results.map(option));
    status.textContent = total === 0 ? 'Nothing found' : total === 1 ? '1 result' : results.length + ' of ' + total + ' results';
    if (!results.length) list.append(make('li', { class: 'none' }, 'Nothing found. Try a part of a name, such as “subnet id”.'));
    show(true);
    list.scrollTop = 0;
    active = -1;
    if (results.length) activate(0);
  }

  input.addEventListener('input', search);
  input.addEventListener('focus', () => {
    catalogSearch.load().catch(() => {});
    if (list.children.length) show(true);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden && list.children.length) show(true);
      activate(active + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault();
      const address = options()[active].querySelector('a').href;
      show(false);
      input.blur();
      location.href = address;
    } else if (event.key === 'Escape') {
      if (!list.hidden) show(false);
      else if (input.value) {
        input.value = '';
        search();
      } else input.blur();
    } else if (event.key === 'Tab') {
      show(false);
    }
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', () => show(false));
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.search')) show(false);
  });
  document.addEventListener('keydown', (event) => {
    const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName);
    if (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });

  // Colours.
  const theme = make('button', { type: 'button', class: 'theme' });
  const nameTheme = () => {
    const dark = catalogTheme.isDark();
    theme.setAttribute('aria-label', dark ? 'Use light colours' : 'Use dark colours');
    theme.textContent = dark ? '☀' : '☾';
  };
  theme.addEventListener('click', () => {
    catalogTheme.choose(catalogTheme.isDark() ? 'light' : 'dark');
    nameTheme();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);
  nameTheme();
  bar.append(theme);

  // Copying.
  for (const figure of document.querySelectorAll('figure')) {
    const caption = figure.querySelector('figcaption');
    const button = make('button', { type: 'button', class: 'copy', 'aria-label': 'Copy ' + caption.textContent + ' snippet' }, 'Copy');
    caption.append(button);
    button.addEventListener('click', async () => {
      const code = figure.querySelector('code');
      try {
        await navigator.clipboard.writeText(code.textContent);
      } catch {
        getSelection().selectAllChildren(code);
        document.execCommand('copy');
      }
      button.textContent = 'Copied';
      setTimeout(() => (button.textContent = 'Copy'), 1500);
    });
  }

  // A block that repeats another is filled with a copy of it when it is first opened.
  function fill(details) {
    const same = details.dataset.as;
    if (!same) return;
    delete details.dataset.as;
    const original = document.getElementById(same)?.querySelector(':scope > details');
    if (!original) return;
    fill(original);
    const place = details.closest('li').id;
    const copy = original.querySelector(':scope > ul').cloneNode(true);
    for (const item of copy.querySelectorAll('[id]')) item.id = place + item.id.slice(same.length);
    for (const link of copy.querySelectorAll('.entry > a')) link.setAttribute('href', '#' + link.closest('li').id);
    for (const inner of copy.querySelectorAll('details')) inner.open = false;
    details.querySelector(':scope > .same').replaceWith(copy);
  }
  document.addEventListener('toggle', (event) => {
    if (event.target.open) fill(event.target);
  }, true);

  // Deep links: every block on the way is opened, and filled if it has to be.
  function reveal() {
    const wanted = decodeURIComponent(location.hash.slice(1));
    document.querySelector('.revealed')?.classList.remove('revealed');
    if (!wanted || wanted.startsWith('~')) return;
    const names = wanted.split('.');
    let item;
    for (let i = 1; i <= names.length; i++) {
      const next = document.getElementById(names.slice(0, i).join('.'));
      if (!next) break;
      item = next;
      const details = item.querySelector(':scope > details');
      if (details) fill(details), (details.open = true);
    }
    if (!item?.closest('.entries')) return;
    item.classList.add('revealed');
    item.scrollIntoView({ block: 'start' });
    item.querySelector(':scope > .entry > a, :scope > details > summary')?.focus({ preventScroll: true });
  }
  addEventListener('hashchange', reveal);
  reveal();
  // The browser goes to the place in the address itself once all is loaded, and takes the focus away.
  addEventListener('load', () => requestAnimationFrame(() => {
    if (document.activeElement === document.body) reveal();
  }));

  // A block that somebody opens is in the address, to be passed on.
  document.querySelector('main').addEventListener('click', (event) => {
    const summary = event.target.closest('summary');
    if (summary && !summary.parentElement.open) history.replaceState(null, '', '#' + summary.closest('li').id);
  });

  // All blocks at once; those that repeat others stay closed, since they would never end.
  const blocks = document.querySelectorAll('.group details');
  if (blocks.length > 1) {
    const all = make('button', { type: 'button', class: 'all', 'aria-pressed': 'false' }, 'Open all blocks');
    all.addEventListener('click', () => {
      const open = all.getAttribute('aria-pressed') === 'false';
      for (const block of document.querySelectorAll('.group details')) if (!block.dataset.as) block.open = open;
      all.setAttribute('aria-pressed', String(open));
      all.textContent = open ? 'Close all blocks' : 'Open all blocks';
    });
    document.querySelector('.group').before(all);
  }
})();
