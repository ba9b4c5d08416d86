/* Which part is shown: the address after # says it, so that every place can be bookmarked. */

const VIEWS = [["overview", "Overview"], ["charts", "Charts"], ["figures", "Figures"], ["articles", "Articles"]];
const DRAW = { overview: overviewView, charts: chartsView, figures: figuresView, articles: articlesView };

function show(name, ...details) {
  const main = document.getElementById("main");
  main.replaceChildren();
  append(main, [DRAW[name](...details)]);
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.getAttribute("href") === `#${name}`) link.setAttribute("aria-current", "page");
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
  const [name, ...rest] = location.hash.slice(1).split("/").map(decode);
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
    default:
      show(DRAW[name] ? name : "overview");
      if (name === "figures") renderRows();
      if (name !== "charts") window.scrollTo(0, 0);
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

function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

document.getElementById("nav").append(...VIEWS.map(([name, title]) => el("a", { href: `#${name}` }, title)));
document.getElementById("foot").append(
  el("p", {}, `Made by tradefacts ${data.version} from the tables beside this folder. It loads nothing from the network.`));
setUpTooltip();
window.addEventListener("hashchange", route);
route();
document.documentElement.dataset.ready = "true";
