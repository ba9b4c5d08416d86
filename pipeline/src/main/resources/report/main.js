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
  const last = rest[rest.length - 1];
  switch (name) {
    case "main": return;
    case "figure": {
      show("figures");
      const row = figureRow.get(`${rest.slice(0, -1).join("/")}/${last}`);
      if (row === undefined) renderRows();
      else showFigure(row);
      return;
    }
    case "article":
      showArticle(rest[0]);
      if (rest.length > 1) showPlace(document.getElementById(`s${last}`));
      else window.scrollTo(0, 0);
      return;
    case "reference":
      showArticle(rest[0]);
      showPlace(document.getElementById(`r${last}`));
      return;
    case "articles":
      showArticle(article);
      window.scrollTo(0, 0);
      return;
    default:
      show(DRAW[name] ? name : "overview");
      if (name === "figures") renderRows();
      if (name !== "charts") window.scrollTo(0, 0);
  }
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
