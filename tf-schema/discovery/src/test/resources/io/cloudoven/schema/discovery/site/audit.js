// Gives a list of problems: WCAG 2.2 AA as far as a script can tell.
(() => {
  const problems = [];
  const shown = (e) => e.checkVisibility({ visibilityProperty: true });
  const say = (e, what) => problems.push(what + ': ' + e.outerHTML.slice(0, 160));
  const one = (selector, what) => {
    const count = document.querySelectorAll(selector).length;
    if (count !== 1) problems.push(count + ' of ' + what);
  };

  one('h1', 'h1');
  one('main', 'main');
  one('body > header', 'header');
  one('[role=search]', 'search landmark');
  if (!document.documentElement.lang) problems.push('no language');
  if (!document.title) problems.push('no title');

  let level = 0;
  for (const heading of document.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) say(heading, 'heading skips a level');
    if (!heading.textContent.trim()) say(heading, 'empty heading');
    level = next;
  }

  const ids = new Set();
  for (const e of document.querySelectorAll('[id]')) {
    if (ids.has(e.id)) say(e, 'place twice');
    ids.add(e.id);
  }
  for (const attribute of ['aria-controls', 'aria-labelledby', 'aria-activedescendant']) {
    for (const e of document.querySelectorAll(`[${attribute}]`)) {
      if (!ids.has(e.getAttribute(attribute))) say(e, attribute + ' names nothing');
    }
  }
  for (const e of document.querySelectorAll('a[href^="#"]')) {
    if (!ids.has(decodeURIComponent(e.getAttribute('href').slice(1)))) say(e, 'link to nowhere');
  }
  for (const e of document.querySelectorAll('a, button, input, summary, [role=option], nav, pre[tabindex]')) {
    const name = e.getAttribute('aria-label') || e.textContent.trim() || document.getElementById(e.getAttribute('aria-labelledby'))?.textContent;
    if (!name) say(e, 'no name');
  }
  for (const e of document.querySelectorAll('a a, a button, button a, summary a, summary button')) say(e, 'one control in another');
  for (const e of document.querySelectorAll('[tabindex]')) if (e.tabIndex > 0) say(e, 'tab order changed');
  for (const e of document.querySelectorAll('ul > :not(li), ol > :not(li)')) say(e, 'no list item');
  if (document.documentElement.scrollWidth > innerWidth) {
    const wide = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > innerWidth);
    say(wide ?? document.body, 'scrolls sideways');
  }

  // Colours are given as rgb or, where they are mixed, as color(srgb …); none of the grounds is see-through in part.
  const colour = (text) => {
    const numbers = text.match(/[\d.]+(e-?\d+)?/g).map(Number);
    const srgb = text.startsWith('color(');
    const [r, g, b, a = 1] = numbers;
    return { rgb: srgb ? [r, g, b] : [r / 255, g / 255, b / 255], a };
  };
  const luminance = (rgb) => {
    const [r, g, b] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (e) => {
    for (; e; e = e.parentElement) {
      const { rgb, a } = colour(getComputedStyle(e).backgroundColor);
      if (a === 1) return rgb;
    }
    return [1, 1, 1];
  };
  const contrast = (one, other) => {
    const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const e = walker.currentNode.parentElement;
    if (!walker.currentNode.textContent.trim() || !shown(e)) continue;
    const style = getComputedStyle(e);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    const ratio = contrast(colour(style.color).rgb, ground(e));
    if (ratio < (large ? 3 : 4.5)) say(e, 'contrast ' + ratio.toFixed(2));
  }
  const input = document.querySelector('input');
  const border = contrast(colour(getComputedStyle(input).borderTopColor).rgb, ground(input.parentElement));
  if (border < 3) say(input, 'border contrast ' + border.toFixed(2));
  for (const e of document.querySelectorAll('button, input')) {
    const { width, height } = e.getBoundingClientRect();
    if (shown(e) && (width < 24 || height < 24)) say(e, 'target ' + width + ' by ' + height);
  }
  return [...new Set(problems)];
})()
