// Finds definitions and arguments by their names. The data of a provider comes in a script of its own, search/<n>.js,
// which is loaded when somebody first searches; its form is described in SearchData.java.
(() => {
  'use strict';

  const SHOWN = 40;
  const PER_DEFINITION = 3;
  const EXACT = 100, PREFIX = 80, TOGETHER = 65, WORDS = 60, APART = 45, PART = 35;
  const providers = [];
  let loading;

  window.catalogLoaded = (number, json) => {
    providers[number] = indexed(JSON.parse(json));
  };

  // Every block of every definition with the way to it; a block is entered once for each name it has there.
  function indexed(data) {
    const places = { definition: [], parent: [], name: [], depth: [] };
    const placesOfBlock = data.blocks.map(() => []);
    data.definitions.forEach((definition, number) => {
      const seen = new Set();
      const open = [[definition[2], -1, 0, 0]];
      for (let i = 0; i < open.length; i++) {
        const [block, parent, name, depth] = open[i];
        const key = block * 1e6 + name;
        if (seen.has(key)) continue;
        seen.add(key);
        const place = places.definition.length;
        places.definition.push(number);
        places.parent.push(parent);
        places.name.push(name);
        places.depth.push(depth);
        placesOfBlock[block].push(place);
        const numbers = data.blocks[block];
        for (let j = 0; j < numbers.length; j++) {
          if (numbers[j] < 0) open.push([numbers[j + 1], place, -numbers[j++], depth + 1]);
        }
      }
    });
    const holders = [[]].concat(data.names.map(() => []));
    data.blocks.forEach((numbers, block) => {
      let readOnly = 0;
      for (let j = 0; j < numbers.length; j++) {
        if (numbers[j] === 0) readOnly = 1;
        else if (numbers[j] > 0) holders[numbers[j]].push(block, readOnly);
        else holders[-numbers[j++]].push(block, readOnly);
      }
    });
    const names = [''].concat(data.names);
    const prefix = data.type.replaceAll('-', '_') + '_';
    const shortNames = data.definitions.map(([, name]) => (name.startsWith(prefix) ? name.slice(prefix.length) : name));
    return { ...data, names, lower: names.map((name) => name.toLowerCase()), shortNames, places, placesOfBlock, holders };
  }

  function load() {
    loading ??= Promise.all(
      Array.from({ length: Number(document.documentElement.dataset.providers) }, (_, number) =>
        new Promise((done, failed) => {
          const script = document.createElement('script');
          script.src = document.documentElement.dataset.root + 'search/' + number + '.js';
          script.onload = done;
          script.onerror = failed;
          document.head.append(script);
        })));
    return loading;
  }

  // Which of the words a name has, as bits: at the start of its words, or, for words of three letters on, anywhere.
  function mask(name, words) {
    let bits = 0;
    words.forEach((word, i) => {
      if (('_' + name).includes('_' + word) || (word.length > 2 && name.includes(word))) bits |= 1 << i;
    });
    return bits;
  }

  function fit(name, query, words) {
    if (name === query) return EXACT;
    if (name.startsWith(query)) return PREFIX;
    if (('_' + name).includes('_' + query)) return TOGETHER;
    if (words.every((word) => ('_' + name).includes('_' + word))) return WORDS;
    return query.length > 2 && words.every((word) => word.length > 2 && name.includes(word)) ? PART : 0;
  }

  // Decides between equals: the provider one is reading about first, then resources, then short names.
  function bonus(provider, number) {
    const [kind, name] = provider.definitions[number];
    const here = location.pathname.includes('/' + provider.folder) ? 1 : 0;
    return here - (provider.kinds[kind] === 'resources' ? 0 : 0.5) - name.length / 1000;
  }

  function find(provider, query, words, found) {
    const all = (1 << words.length) - 1;
    const definitionMasks = provider.definitions.map(([, name], number) => {
      const lower = name.toLowerCase();
      const score = Math.max(fit(lower, query, words), fit(provider.shortNames[number].toLowerCase(), query, words));
      if (score) found.push({ provider, number, place: -1, name: 0, score: score + 2 + bonus(provider, number) });
      return mask(lower, words);
    });
    if (query.length < 2) return;
    const { places } = provider;
    const nameMasks = new Map([[0, 0]]);
    const masked = (name) => {
      if (!nameMasks.has(name)) nameMasks.set(name, mask(provider.lower[name], words));
      return nameMasks.get(name);
    };
    for (let name = 1; name < provider.names.length; name++) {
      const own = masked(name);
      if (!own) continue;
      const ownFit = own === all ? fit(provider.lower[name], query, words) : 0;
      const ownWords = words.filter((_, i) => own & (1 << i));
      const alone = own === all ? ownFit : APART + (provider.lower[name] === ownWords.join('_') ? 10 : 0);
      if (!alone) continue;
      const holders = provider.holders[name];
      for (let h = 0; h < holders.length; h += 2) {
        for (const place of provider.placesOfBlock[holders[h]]) {
          const definition = places.definition[place];
          let bits = own | definitionMasks[definition];
          for (let at = place; bits !== all && at >= 0; at = places.parent[at]) bits |= masked(places.name[at]);
          if (bits !== all) continue;
          const score = alone - 2 * places.depth[place] - 8 * holders[h + 1] + bonus(provider, definition);
          found.push({ provider, number: definition, place, name, score });
        }
      }
    }
  }

  function path({ provider, place, name }) {
    const names = [name];
    for (let at = place; at >= 0 && provider.places.name[at]; at = provider.places.parent[at]) {
      names.unshift(provider.places.name[at]);
    }
    return names.map((number) => provider.names[number]);
  }

  // The same as SafeNames.anchor.
  const anchor = (name) => Array.from(name, (c) => (/[A-Za-z0-9_-]/.test(c) ? c : '~' + c.codePointAt(0).toString(16) + '~')).join('');

  function described(hit) {
    const { provider, number } = hit;
    const [kind, name, , file] = provider.definitions[number];
    const steps = hit.place < 0 ? [] : path(hit);
    const page = document.documentElement.dataset.root + provider.folder + provider.kinds[kind] + '/' + (file ?? name) + '.html';
    return {
      name,
      kind: provider.kinds[kind].replace(/s$/, '').replaceAll('-', ' '),
      provider: provider.provider,
      argument: steps.join('.'),
      address: steps.length ? page + '#' + steps.map(anchor).join('.') : page,
    };
  }

  // The best hits, best first, at most a few of one definition, and how many there are in all.
  function search(text) {
    const words = [...new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean))].slice(0, 8);
    if (!words.length) return { total: 0, results: [] };
    const found = [];
    for (const provider of providers) if (provider) find(provider, words.join('_'), words, found);
    found.sort((a, b) => b.score - a.score);
    const taken = new Map();
    const results = [];
    for (const hit of found) {
      if (results.length === SHOWN) break;
      const key = hit.provider.folder + hit.number;
      const count = taken.get(key) ?? 0;
      if (count === PER_DEFINITION) continue;
      taken.set(key, count + 1);
      results.push(described(hit));
    }
    return { total: found.length, results };
  }

  window.catalogSearch = { load, search };
})();
