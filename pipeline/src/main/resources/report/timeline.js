/* When the articles' dates lie: all of them by decade, then the articles of this page one by one. */

const TIMELINE = { width: 1140, left: 170, right: 20, bars: 120, row: 26, articles: 10, listed: 40 };

/* The decades from the first; in a long history those with all but the earliest two in a hundred
   dates, and one bar for those before. */
function decadeRange() {
  const total = data.decades.reduce((sum, [, n]) => sum + n, 0);
  const last = total === 0 ? 0 : data.decades[data.decades.length - 1][0];
  if (total > 0 && last - data.decades[0][0] <= 200) return [data.decades[0][0], last, total];
  let before = 0;
  for (const [decade, n] of data.decades) {
    before += n;
    if (before > total * 0.02) return [decade, last, total];
  }
  return [0, 0, 0];
}

function decadeOf(row) {
  return Math.floor(Math.floor(yearOf(dates.get("earliest", row))) / 10) * 10;
}

function timeline() {
  const [first, last, total] = decadeRange();
  if (total === 0) return null;
  const from = Math.max(first, last - 590);
  const slots = (last - from) / 10 + 2;
  const place = decade => (decade < from ? 0 : (decade - from) / 10 + 1);
  const counts = new Array(slots).fill(0);
  for (const [decade, n] of data.decades) counts[place(decade)] += n;
  const articles = [...datesOf].sort((a, b) => b[1].length - a[1].length).slice(0, TIMELINE.articles);
  const list = el("div", { class: "found", "aria-live": "polite" });
  const step = (TIMELINE.width - TIMELINE.left - TIMELINE.right) / slots;
  const center = slot => TIMELINE.left + step * (slot + 0.5);
  const name = slot => (slot === 0 ? `before ${yearName(from)}` : `${yearName(from + 10 * (slot - 1))}s`);
  const open = (slot, id) => listDates(list, name(slot), slot, place, id);
  const axis = TIMELINE.bars + 10;
  const height = axis + 24 + TIMELINE.row * articles.length;
  const most = Math.max(...counts);
  const every = Math.ceil(slots / 16);
  return el("section", { class: "card wide" }, el("h2", {}, "Dates by decade"),
    el("p", { class: "muted" }, `All ${count(total, "date")} by the day they begin; below, `
      + (articles.length < data.rows.documents ? `the ${articles.length} articles of this page with most dates. ` : "each article. ") + "A mark lists its dates."),
    svg("svg", { viewBox: `0 0 ${TIMELINE.width} ${height}`, class: "chart", role: "group", "aria-label": "Dates by decade" },
      counts.map((n, slot) => n > 0 && button(`${name(slot)}: ${count(n, "date")}`, () => open(slot, null),
        svg("rect", { x: center(slot) - step * 0.4, width: step * 0.8, y: TIMELINE.bars - 100 * n / most, height: Math.max(1.5, 100 * n / most), rx: 2, class: "mark c0" }),
        svg("text", { x: center(slot), y: TIMELINE.bars - 100 * n / most - 5, "text-anchor": "middle" }, SHORT.format(n)))),
      svg("line", { x1: TIMELINE.left, x2: TIMELINE.width - TIMELINE.right, y1: TIMELINE.bars, y2: TIMELINE.bars, class: "zero" }),
      counts.map((n, slot) => (slot === 0 ? n > 0 : (slot - 1) % every === 0)
        && svg("text", { x: center(slot), y: axis + 7, "text-anchor": "middle" }, slot === 0 ? "before" : name(slot))),
      articles.map(([id, rows], i) => articleRow(id, rows, axis + 34 + TIMELINE.row * i, place, center, name, open))),
    list);
}

function button(label, action, ...children) {
  return svg("g", { role: "button", tabindex: 0, class: "go", "data-tip": label, "aria-label": label,
    on: { click: action, keydown: event => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        action();
      }
    } } }, children);
}

function articleRow(id, rows, y, place, center, name, open) {
  const title = nameOf(id);
  const short = [...title].length > 10 ? `${[...title].slice(0, 9).join("")}…` : title;
  const counts = countBy(rows.filter(row => dates.get("earliest", row) !== null), row => place(decadeOf(row)));
  return [svg("a", { href: articleHref(id), class: "go", "data-tip": title }, svg("text", { x: TIMELINE.left - 16, y: y + 4, "text-anchor": "end", class: "name", lang: "zh" }, short)),
    svg("line", { x1: TIMELINE.left, x2: TIMELINE.width - TIMELINE.right, y1: y, y2: y, class: "grid" }),
    counts.map(([slot, n]) => button(`${title}, ${name(slot)}: ${count(n, "date")}`, () => open(slot, id),
      svg("circle", { cx: center(slot), cy: y, r: Math.min(12, 2.5 + 1.3 * Math.sqrt(n)), class: "mark c0" })))];
}

function listDates(list, name, slot, place, id) {
  const rows = (id === null ? Array.from({ length: dates.size }, (_, row) => row) : datesOf.get(id))
    .filter(row => dates.get("earliest", row) !== null && place(decadeOf(row)) === slot);
  rows.sort((a, b) => yearOf(dates.get("earliest", a)) - yearOf(dates.get("earliest", b)) || a - b);
  list.replaceChildren(
    el("h3", {}, `${name}: ${count(rows.length, "date")} in the articles of this page`),
    el("ul", { class: "chips" }, rows.slice(0, TIMELINE.listed).map(row =>
      el("li", {}, el("a", { href: articleHref(dates.get("document_id", row), dates.get("sentence_no", row)), lang: "zh", "data-tip": dateTip(row) },
        dates.get("text", row))))),
    rows.length > TIMELINE.listed ? el("p", { class: "muted" }, `And ${WHOLE.format(rows.length - TIMELINE.listed)} more in the table dates.`) : "");
}

function dateTip(row) {
  const get = name => dates.get(name, row);
  const span = get("earliest") === get("latest") ? get("earliest") : `${get("earliest") || "…"} to ${get("latest") || "…"}`;
  return [`${get("text")} = ${get("edtf")}`, span,
    [get("precision"), get("modifier"), get("bound"), get("calendar") === "gregorian" ? null : get("calendar"), get("resolution")].filter(Boolean).join(", ")].join("\n");
}
