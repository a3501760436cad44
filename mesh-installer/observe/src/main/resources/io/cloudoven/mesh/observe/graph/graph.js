"use strict";
(() => {
  const WIDTH = 190, HEIGHT = 46, COLUMN = 270, ROW = 66, EDGE = 40;
  const FAR = 0.55, READABLE = 0.7, CLOSE = 1;
  const SVG = "http://www.w3.org/2000/svg";
  const $ = (id) => document.getElementById(id);
  const svg = $("graph"), stage = $("stage"), detail = $("detail"), find = $("find"), summary = $("summary");
  let graph, scene, view = { x: 0, y: 0, scale: 1 }, chosen = null;

  const shape = (name, attributes, ...children) => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...children);
    return element;
  };
  const html = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  const id = (node) => node.kind + " " + node.namespace + "/" + node.name;
  const percent = (of) => (of.requests ? (of.success * 100).toFixed(1) + " %" : "–");
  const rate = (of) => of.rate.toFixed(of.rate < 10 ? 2 : 1);
  const left = (node) => EDGE + node.column * COLUMN;
  const top = (node) => EDGE + node.row * ROW;

  function short(text, most) {
    return text.length > most ? text.slice(0, most - 1) + "…" : text;
  }

  function drawNode(node, index) {
    const box = shape("g", { class: "node " + node.health, transform: `translate(${left(node)},${top(node)})` },
      shape("rect", { width: WIDTH, height: HEIGHT, rx: 8 }),
      shape("rect", { class: "bar", width: 5, height: HEIGHT - 16, x: 7, y: 8, rx: 2 }),
      shape("text", { x: 21, y: 20 }, short(node.name, 23)),
      shape("text", { x: 21, y: 37, class: "of" }, short(node.requests ? `${percent(node)} · ${rate(node)} rps · ${node.p95} ms` : node.namespace + " · no requests", 29)),
      shape("title", {}, id(node)));
    box.addEventListener("click", () => choose(index, false));
    return box;
  }

  /** From the right side of the one that calls to the left side of the other; back or down around the boxes. */
  function path(link) {
    const from = graph.nodes[link.from], to = graph.nodes[link.to];
    const y1 = top(from) + HEIGHT / 2, y2 = top(to) + HEIGHT / 2;
    if (link.from === link.to) {
      const x = left(from) + WIDTH;
      return `M${x - 30},${top(from)} c0,-34 46,-34 34,14`;
    }
    if (to.column > from.column) {
      const x1 = left(from) + WIDTH, x2 = left(to) - 7, bend = Math.max(40, (x2 - x1) / 2);
      return `M${x1},${y1} C${x1 + bend},${y1} ${x2 - bend},${y2} ${x2},${y2}`;
    }
    const x1 = left(from) + WIDTH, x2 = left(to) + WIDTH + 7, out = 40 + Math.abs(x1 - x2) / 2;
    return `M${x1},${y1} C${x1 + out},${y1} ${x2 + out},${y2} ${x2},${y2}`;
  }

  function drawLink(link, index) {
    const line = shape("path", { class: `link ${link.health}${link.secured ? "" : " open"}`, d: path(link), "stroke-width": link.width, "marker-end": "url(#tip-" + link.health + ")" },
      shape("title", {}, `${id(graph.nodes[link.from])} → ${id(graph.nodes[link.to])}: ${percent(link)}, ${rate(link)} rps, p95 ${link.p95} ms`));
    line.dataset.link = index;
    return line;
  }

  function tips() {
    return ["good", "doubtful", "bad", "idle"].map((health) =>
      shape("marker", { id: "tip-" + health, viewBox: "0 0 8 8", refX: 4, refY: 4, markerWidth: 9, markerHeight: 9, markerUnits: "userSpaceOnUse", orient: "auto-start-reverse" },
        shape("path", { class: "tip " + health, d: "M0,0 L8,4 L0,8 z" })));
  }

  function draw() {
    scene = shape("g", {});
    scene.append(...graph.links.map(drawLink), ...graph.nodes.map(drawNode));
    svg.replaceChildren(shape("defs", {}, ...tips()), scene);
    show();
  }

  function show() {
    scene.setAttribute("transform", `translate(${view.x},${view.y}) scale(${view.scale})`);
    svg.classList.toggle("far", view.scale < FAR);
  }

  function fit(smallest = 0) {
    const columns = Math.max(1, ...graph.nodes.map((node) => node.column + 1));
    const rows = Math.max(1, ...graph.nodes.map((node) => node.row + 1));
    const width = columns * COLUMN + EDGE, height = rows * ROW + 2 * EDGE;
    const scale = Math.max(smallest, Math.min(1.2, stage.clientWidth / width, stage.clientHeight / height));
    view = { scale, x: Math.max(0, (stage.clientWidth - width * scale) / 2), y: (stage.clientHeight - height * scale) / 2 };
    show();
  }

  function zoom(factor, x = stage.clientWidth / 2, y = stage.clientHeight / 2) {
    const scale = Math.min(3, Math.max(0.05, view.scale * factor));
    view.x = x - (x - view.x) * scale / view.scale;
    view.y = y - (y - view.y) * scale / view.scale;
    view.scale = scale;
    show();
  }

  function goTo(node) {
    view.scale = Math.max(view.scale, CLOSE);
    view.x = stage.clientWidth / 2 - (left(node) + WIDTH / 2) * view.scale;
    view.y = stage.clientHeight / 2 - (top(node) + HEIGHT / 2) * view.scale;
    show();
  }

  function choose(index, move) {
    chosen = index === null ? null : id(graph.nodes[index]);
    const near = new Set(index === null ? [] : [index]);
    const links = graph.links.map((link) => link.from === index || link.to === index);
    graph.links.forEach((link, i) => links[i] && near.add(link.from).add(link.to));
    svg.classList.toggle("chosen", index !== null);
    scene.querySelectorAll(".link").forEach((line, i) => line.classList.toggle("near", links[i]));
    scene.querySelectorAll(".node").forEach((box, i) => {
      box.classList.toggle("near", near.has(i));
      box.classList.toggle("self", i === index);
    });
    detail.hidden = index === null;
    if (index !== null) tell(index);
    if (index !== null && move) goTo(graph.nodes[index]);
  }

  function name(index) {
    return html("button", { type: "button", className: "name", textContent: graph.nodes[index].name, onclick: () => choose(index, true) });
  }

  function tell(index) {
    const node = graph.nodes[index];
    const facts = [["Namespace", node.namespace], ["Success", percent(node)], ["Requests/s", rate(node)], ["p50, p95, p99", `${node.p50}, ${node.p95}, ${node.p99} ms`]];
    const list = (title, links, end) => links.length
      ? [html("h2", { textContent: title }), html("ul", {}, ...links.map((link) => html("li", { className: link.health }, name(link[end]), ` ${percent(link)} · ${rate(link)} rps${link.secured ? "" : " · no mutual TLS" + (link.reason ? ": " + link.reason : "")}`)))]
      : [];
    detail.replaceChildren(
      html("h2", { textContent: node.name }),
      html("dl", {}, ...facts.flatMap(([term, value]) => [html("dt", { textContent: term }), html("dd", { textContent: value })])),
      html("p", {}, ...Object.entries(node.links).flatMap(([where, href]) => [html("a", { href, textContent: where === "grafana" ? "Grafana" : "Dashboard", rel: "noreferrer" }), " "])),
      ...list("Called by", graph.links.filter((link) => link.to === index), "from"),
      ...list("Calls", graph.links.filter((link) => link.from === index), "to"),
      html("button", { type: "button", textContent: "Close", onclick: () => choose(null) }));
  }

  function tables() {
    const cell = (text) => html("td", { textContent: text });
    const worst = (a, b) => (a.requests ? a.success : 2) - (b.requests ? b.success : 2) || b.rate - a.rate;
    const order = graph.nodes.map((node, i) => i).sort((a, b) => worst(graph.nodes[a], graph.nodes[b]));
    $("services").tBodies[0].replaceChildren(...order.map((i) => {
      const node = graph.nodes[i];
      return html("tr", {}, html("td", {}, name(i)), cell(node.namespace), html("td", { className: "health " + node.health, textContent: percent(node) }), cell(rate(node)), cell(node.p50 + " ms"), cell(node.p95 + " ms"), cell(node.p99 + " ms"));
    }));
    $("calls").tBodies[0].replaceChildren(...[...graph.links].sort(worst).map((link) =>
      html("tr", {}, html("td", {}, name(link.from)), html("td", {}, name(link.to)), html("td", { className: "health " + link.health, textContent: percent(link) }), cell(rate(link)), cell(link.p95 + " ms"), cell(link.secured ? "yes" : link.reason ? "no: " + link.reason : "no"))));
  }

  function state(failure) {
    const time = new Date(graph.time).toLocaleString();
    summary.textContent = failure ? `Not refreshed since ${time}: ${failure}` : `${graph.nodes.length} services, ${graph.links.length} calls in ${graph.window} s up to ${time}`;
    summary.classList.toggle("stale", Boolean(failure));
  }

  function take(fresh, first) {
    graph = fresh;
    draw();
    tables();
    state();
    if (first) fit(READABLE);
    const again = graph.nodes.findIndex((node) => id(node) === chosen);
    choose(again < 0 ? null : again, false);
  }

  async function refresh(address) {
    try {
      const answer = await fetch(address, { cache: "no-store" });
      if (!answer.ok) throw new Error("the server answered " + answer.status);
      take(await answer.json(), false);
    } catch (failure) {
      state(failure.message);
    }
  }

  function search() {
    const wanted = find.value.trim().toLowerCase();
    if (!wanted) return choose(null);
    const score = (node) => (node.name.toLowerCase() === wanted ? 0 : node.name.toLowerCase().startsWith(wanted) ? 1 : node.name.toLowerCase().includes(wanted) ? 2 : node.namespace.toLowerCase().includes(wanted) ? 3 : 4);
    let best = null;
    graph.nodes.forEach((node, i) => { if (score(node) < 4 && (best === null || score(node) < score(graph.nodes[best]))) best = i; });
    choose(best, true);
  }

  function listen() {
    let held = null;
    stage.addEventListener("pointerdown", (event) => { if (event.target.closest(".node")) return; held = event; stage.classList.add("held"); stage.setPointerCapture(event.pointerId); });
    stage.addEventListener("pointermove", (event) => { if (held) { view.x += event.clientX - held.clientX; view.y += event.clientY - held.clientY; held = event; show(); } });
    for (const end of ["pointerup", "pointercancel"]) stage.addEventListener(end, () => { held = null; stage.classList.remove("held"); });
    stage.addEventListener("wheel", (event) => { event.preventDefault(); const at = stage.getBoundingClientRect(); zoom(Math.exp(-event.deltaY / 500), event.clientX - at.left, event.clientY - at.top); }, { passive: false });
    stage.addEventListener("keydown", (event) => {
      const move = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (move) { view.x += move[0]; view.y += move[1]; show(); }
      else if (event.key === "+") zoom(1.25);
      else if (event.key === "-") zoom(0.8);
      else if (event.key === "Escape") choose(null);
      else return;
      event.preventDefault();
    });
    find.addEventListener("input", search);
    $("fit").addEventListener("click", () => { choose(null); fit(); });
    window.addEventListener("resize", () => fit(READABLE));
  }

  take(JSON.parse($("data").textContent), true);
  listen();
  const { refresh: address, every } = document.body.dataset;
  if (address) setInterval(() => refresh(address), Number(every));
})();
