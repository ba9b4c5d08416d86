/* Lines between marks, and labels that cover neither marks nor lines. */

const MOST_THREADS = 12;

/* Values of one article, pair and good are joined: they are told as one story. */
function threads(rows, series, x, y) {
  const lines = new Map();
  for (const row of rows) {
    push(lines, [figures.get("document_id", row), pairOf(row), figures.get("commodity", row), figures.get("indicator", row)].join("\n"), row);
  }
  const stories = [...lines.values()].filter(line => line.length > 1 && line.length <= 60);
  return (stories.length > MOST_THREADS ? [] : stories).flatMap(line => runs(line).map(run => {
    const points = run.map(row => [x.at(middle(row)), y.at(figures.get("value", row))]);
    return svg("polyline", { points: points.map(p => p.map(n => n.toFixed(1)).join(",")).join(" "), class: `thread c${series.of(line[0])}` });
  }));
}

/* A line leads from one period to the next. Where periods cover each other and the values differ, they are of different
   things (what was signed and what was paid, a year and its first half), and nothing says which of them a line would lead to. */
function runs(line) {
  const knots = [];
  for (const row of [...line].sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || a - b)) {
    const [from, to] = spanOf(row);
    const last = knots[knots.length - 1];
    if (last && from < last.to - 0.001) {
      last.same = last.same && samePoint(last.row, row);
      last.to = Math.max(last.to, to);
    } else {
      knots.push({ row, to, same: true });
    }
  }
  const all = [[]];
  for (const knot of knots) {
    if (knot.same) all[all.length - 1].push(knot.row);
    else all.push([]);
  }
  return all.filter(run => run.length > 1);
}

function samePoint(a, b) {
  return ["value", "period_start", "period_end"].every(name => figures.get(name, a) === figures.get(name, b));
}

/* Small boxes along a line, which labels keep clear of. */
function steps(line) {
  const points = line.getAttribute("points").split(" ").map(point => point.split(",").map(Number));
  return points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i];
    const n = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4);
    return Array.from({ length: n }, (_, k) => [x1 + (x2 - x1) * k / n - 1, y1 + (y2 - y1) * k / n - 1, 2, 2]);
  });
}

/* What a mark is called: percentages of several indicators name theirs, and the good. */
function labelOf(row, mixed) {
  const value = figures.get("value", row);
  if (figures.get("unit", row) !== "%") return `${value < 0 ? "−" : ""}${SHORT.format(Math.abs(value))}`;
  const what = [mixed ? words(figures.get("indicator", row)) : null, figures.get("commodity", row)].filter(Boolean);
  return [`${amount(value, figures.get("statistic", row) === "growth")} %`, ...what].join(" ");
}

/* Labels only where they cover nothing; an equal one beside a mark in the same place is not repeated. */
function labels(rows, x, y, joins, mixed) {
  const spots = rows.map(row => [x.at(middle(row)), y.at(figures.get("value", row))]);
  const taken = [...spots.map(([left, top]) => [left - 6, top - 6, 12, 12]), ...joins];
  const said = [];
  const texts = [];
  rows.forEach((row, i) => {
    const at = spots[i];
    const text = labelOf(row, mixed);
    if (said.some(([other, near]) => other === text && Math.hypot(near[0] - at[0], near[1] - at[1]) < 20)) return;
    const width = [...text].reduce((sum, c) => sum + (c > "\u2fff" ? 12 : 6.4), 0);
    const places = [[at[0] - width / 2, at[1] - 22], [at[0] - width - 9, at[1] - 16], [at[0] - width / 2, at[1] + 9], [at[0] + 9, at[1] - 7], [at[0] - width - 9, at[1] - 7]];
    const spot = places.map(([left, top]) => [left, top, width, 13])
      .find(box => box[0] > EDGE.left && box[0] + width < WIDTH - 2 && box[1] > 0 && box[1] < HEIGHT - EDGE.bottom - 14
        && !taken.some(other => covers(box, other)));
    if (spot) {
      taken.push(spot);
      said.push([text, at]);
      texts.push(svg("text", { x: spot[0], y: spot[1] + 11, class: "label" }, text));
    }
  });
  return svg("g", { "aria-hidden": "true" }, texts);
}

function covers(a, b) {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}
