/* Which part is shown: the address after # says it, so that every place can be bookmarked. */

const VIEWS = [["overview", "Overview"], ["charts", "Charts"], ["figures", "Figures"], ["articles", "Articles"]];
const DRAW = { overview: overviewView, charts: chartsView, figures: figuresView, articles: articlesView };

function show(name, ...details) {
  const main = document.getElementById("main");
  main.replaceChildren();
  append(main, [DRAW[name](...details)]);
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.dataset.view === name) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

let article = null;

function showArticle(id) {
  if (article !== id || !document.querySelector("article")) {
    show("articles", id);
    showKinds();
  }
  article = id;
}

function route() {
  clearTimeout(table.timer);
  const { name, rest, query } = partsOf(location.hash);
  switch (name) {
    case "main": return;
    case "figure":
      routeFigure(rest);
      return;
    case "article":
      routeArticle(rest, "sentence", "s");
      return;
    case "reference":
      routeArticle(rest, "reference", "r");
      return;
    case "articles":
      routeArticle([sentencesOf.has(article) ? article : ""]);
      return;
    case "figures":
      chooseFigures(query);
      keepPlace(name, location.hash);
      show(name);
      renderRows();
      window.scrollTo(0, 0);
      return;
    case "charts":
      Object.assign(charts, { pair: query.get("pair") || "", document: query.get("document") || "" });
      keepPlace(name, location.hash);
      show(name);
      return;
    default:
      show("overview");
      window.scrollTo(0, 0);
  }
}

function routeFigure(parts) {
  const row = figureRow.get(parts.join("/"));
  const name = `figure ${parts[parts.length - 1]} of the article “${parts.slice(0, -1).join("/")}”`;
  show("figures", row === undefined ? `This page does not hold ${name}.` : null);
  if (row !== undefined) {
    showFigure(row);
    return;
  }
  renderRows();
  window.scrollTo(0, 0);
}

function routeArticle(parts, kind, prefix) {
  const [id, no] = documentAt(parts);
  showArticle(id);
  showPlace(no === null ? null : document.getElementById(prefix + no), no === null ? null : `${kind} ${no}`);
}

/* The document that an address names and the number behind it. An id may have slashes and numbers in it: an address that
   this page made has them encoded, one that was written by hand need not. */
function documentAt(parts) {
  const last = parts[parts.length - 1];
  const front = parts.slice(0, -1).join("/");
  const whole = parts.join("/");
  const numbered = parts.length > 1 && /^\d+$/.test(last);
  if (numbered && documentRow.has(front)) return [front, last];
  return documentRow.has(whole) || !numbered ? [whole || null, null] : [front, last];
}

document.getElementById("nav").append(...VIEWS.map(([name, title]) => el("a", { href: `#${name}`, "data-view": name }, title)));
document.getElementById("foot").append(
  el("p", {}, `Made by tradefacts ${data.version} from the tables beside this folder. It loads nothing from the network.`));
setUpTooltip();
window.addEventListener("hashchange", route);
route();
document.documentElement.dataset.ready = "true";
