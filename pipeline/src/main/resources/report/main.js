/* Which part is shown: the address after # says it, so that every view can be bookmarked. */

const VIEWS = [["overview", "Overview", overviewView], ["figures", "Figures", figuresView]];

function show(name) {
  const main = document.getElementById("main");
  if (main.dataset.view !== name || name !== "figures") {
    main.replaceChildren();
    append(main, [VIEWS.find(view => view[0] === name)[2]()]);
    main.dataset.view = name;
  }
  for (const link of document.querySelectorAll("#nav a")) {
    if (link.getAttribute("href") === `#${name}`) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
}

function route() {
  const [name, ...rest] = location.hash.slice(1).split("/").map(decode);
  if (name === "figure") {
    show("figures");
    const row = figureRow.get(rest.join("/"));
    if (row !== undefined) showFigure(row);
    else renderRows();
  } else if (name !== "main") {
    show(VIEWS.some(view => view[0] === name) ? name : "overview");
    if (name === "figures") renderRows();
    window.scrollTo(0, 0);
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
  el("p", {}, `Made by tradefacts ${data.version} from the tables beside this folder. It loads nothing from the network. `
    + "Offsets, keys and every column are in the tables."));
setUpTooltip();
window.addEventListener("hashchange", route);
route();
document.documentElement.dataset.ready = "true";
