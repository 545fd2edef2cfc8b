/* What the page does beyond links: marks the exact words of a citation, tells what stands on a
   sentence, previews, filters. Without it every link still leads to its sentence. */
"use strict";
(() => {
  const named = (id) => document.getElementById(id);
  const [sources, preview, way, back, live, standing] =
    ["sources", "preview", "way", "back", "live", "standing"].map(named);
  const filters = document.querySelector(".filters");
  let followed = null;
  document.documentElement.classList.add("marking");

  /* Offsets count code points, as in the JSON; strings here count UTF-16 units. */
  const units = (text, points) => [...text].slice(0, Math.max(0, points)).join("").length;
  const articleOf = (link) => link.getAttribute("href").slice(1).split(".")[0];
  /* A citation that names no offsets takes the whole sentence it leads to. */
  const spanOf = (link) => {
    if (link.dataset.at) return [articleOf(link), ...link.dataset.at.split("-").map(Number)];
    const sentence = named(link.getAttribute("href").slice(1));
    const start = Number(sentence.dataset.s);
    return [articleOf(link), start, start + [...sentence.textContent].length];
  };
  const passages = (article, start, end) =>
    [...(named(article)?.querySelectorAll("[data-s]") ?? [])].filter((one) => {
      const from = Number(one.dataset.s);
      return from < end && from + [...one.textContent].length > start;
    });
  const quoted = (article, start, end) => passages(article, start, end).map((one) => {
    const [text, from] = [one.textContent, Number(one.dataset.s)];
    return text.slice(units(text, start - from), units(text, end - from));
  }).join(" ");

  const mark = (one, start, end) => {
    const [text, from] = [one.firstChild, Number(one.dataset.s)];
    const range = document.createRange();
    range.setStart(text, units(text.data, start - from));
    range.setEnd(text, units(text.data, end - from));
    const found = document.createElement("mark");
    found.tabIndex = -1;
    range.surroundContents(found);
    return found;
  };
  const unmark = () => document.querySelectorAll(".hit").forEach((one) => {
    one.classList.remove("hit");
    if (one.localName !== "mark") return;
    const sentence = one.parentNode;
    one.replaceWith(...one.childNodes);
    sentence.normalize();
  });

  /* "#a1.s3~120-180" is a span of article a1; any other hash is the id of an element. */
  const show = () => {
    unmark();
    const hash = decodeURIComponent(location.hash.slice(1));
    const [, article, start, end] = /^(a\d+)\.[^~]*~(\d+)-(\d+)$/.exec(hash) ?? [];
    const found = article
      ? passages(article, start, end).map((one) => mark(one, start, end))
      : [named(hash)].filter(Boolean);
    found.forEach((one) => one.classList.add("hit"));
    way.hidden = !(article && found.length);
    if (!found[0]) return;
    if (article) reveal(article);
    for (let one = found[0].closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    found[0].scrollIntoView({ block: found[0].offsetHeight > innerHeight / 2 ? "start" : "center" });
    if (article) lead(found, article, start, end);
    else if (followed && found[0].contains(followed)) followed.focus({ preventScroll: true });
  };

  /* The keyboard goes on from the words; the way back, and to the live article, comes next. */
  const lead = (found, article, start, end) => {
    const sentence = found.at(-1).closest("[data-s]");
    (sentence.nextElementSibling?.className === "on" ? sentence.nextElementSibling : sentence).after(way);
    back.href = `#${history.state?.claim ?? "brief"}`;
    const address = named(article).querySelector(".address a")?.href;
    live.hidden = !address;
    if (address) live.href = address.split("#")[0] + fragment(found, history.state?.page);
    found[0].focus({ preventScroll: true });
  };

  /* A page of a PDF, else a text directive: the sentence, or its first and its last words. */
  const fragment = (found, page) => {
    if (page) return `#page=${page}`;
    const words = found.map((one) => one.closest("[data-s]").textContent).join(" ").trim().split(/\s+/);
    const told = (some) => encodeURIComponent(some.join(" ")).replaceAll("-", "%2D");
    const short = words.length < 10 || words.join(" ").length <= 80;
    return `#:~:text=${short ? told(words) : `${told(words.slice(0, 5))},${told(words.slice(-5))}`}`;
  };

  /* A citation leads to its source even if a filter hides it: the filter gives way. */
  const reveal = (article) => {
    const box = filters?.querySelector(`[name=article][value=${article}]`);
    if (!box || box.checked) return;
    box.checked = true;
    filter();
  };

  const follow = (link) => {
    followed?.removeAttribute("aria-current");
    followed = link;
    link.setAttribute("aria-current", "true");
    location.hash = `${link.getAttribute("href").slice(1)}~${spanOf(link).slice(1).join("-")}`;
    history.replaceState({ claim: link.closest("[id].claim")?.id, page: link.dataset.page }, "");
  };

  /* The claims on a sentence, listed below it: where each stands, and its words. */
  const list = (link) => {
    const again = standing.previousElementSibling === link && !standing.hidden;
    document.querySelector(".on[aria-expanded]")?.removeAttribute("aria-expanded");
    standing.hidden = again;
    if (again) return;
    const anchor = link.previousElementSibling.id;
    const cites = document.querySelectorAll(`main a.cite[href="#${CSS.escape(anchor)}"]`);
    const claims = new Set([...cites].filter((one) => !one.closest(".near")).map((one) => one.closest("[id].claim")));
    standing.replaceChildren(...[...claims].filter(Boolean).map(entry));
    link.after(standing);
    link.setAttribute("aria-expanded", "true");
  };
  const entry = (claim) => {
    const [item, link] = ["li", "a"].map((name) => document.createElement(name));
    const heading = claim.closest("section, .article-brief, header").querySelector("h1, h2, h3");
    const words = (claim.querySelector("q, [class^=by-]") ?? claim.querySelector("b, small"))?.textContent ?? "";
    link.href = `#${claim.id}`;
    link.textContent = claim.localName === "h1" ? "Headline" : (heading.querySelector(".outlet") ?? heading).textContent;
    item.append(link, ` ${words.length > 90 ? `${words.slice(0, 89)}…` : words}`);
    return item;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite, a.on");
    if (!link) return;
    event.preventDefault();
    if (link.className === "on") list(link);
    else follow(link);
  });
  window.addEventListener("hashchange", show);

  const tell = (event) => {
    const link = event.target.closest?.("a.cite");
    if (!link) return;
    const place = named(articleOf(link)).querySelector("h2").textContent;
    const page = link.dataset.page ? `, page ${link.dataset.page}` : "";
    preview.textContent = `${place}${page}: “${quoted(...spanOf(link))}”`;
    preview.hidden = false;
    link.setAttribute("aria-describedby", "preview");
    const box = link.getBoundingClientRect();
    const left = Math.min(box.left, innerWidth - preview.offsetWidth - 8);
    const below = box.bottom + 6 + preview.offsetHeight < innerHeight;
    preview.style.left = `${Math.max(8, left)}px`;
    preview.style.top = `${below ? box.bottom + 6 : Math.max(8, box.top - preview.offsetHeight - 6)}px`;
  };
  const hush = () => { preview.hidden = true; };
  document.addEventListener("mouseover", tell);
  document.addEventListener("focusin", tell);
  document.addEventListener("mouseout", hush);
  document.addEventListener("focusout", hush);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") { hush(); standing.hidden = true; } });

  const filter = () => {
    const chosen = (name) => new Set(
      [...filters.querySelectorAll(`[name=${name}]:checked`)].map((one) => one.value));
    const [articles, kinds] = [chosen("article"), chosen("kind")];
    const outlets = filters.querySelector("[name=article]");
    document.querySelectorAll("main .claim").forEach((claim) => {
      const told = [...claim.querySelectorAll("a.cite")].filter((one) => !one.closest(".near")).map(articleOf);
      claim.hidden = Boolean(outlets) && told.length > 0 && !told.some((id) => articles.has(id));
    });
    document.querySelectorAll("[data-kind]").forEach((row) => {
      row.hidden = filters.querySelector("[name=kind]") !== null && !kinds.has(row.dataset.kind);
    });
    sources.querySelectorAll(".source").forEach((one) => {
      one.hidden = Boolean(outlets) && !articles.has(one.dataset.article);
    });
  };
  if (filters) {
    filters.hidden = false;
    filters.addEventListener("change", filter);
    filters.addEventListener("submit", (event) => event.preventDefault());
  }
  if (location.hash) show();
})();
