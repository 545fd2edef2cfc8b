/* What the page does beyond links: marks the exact words of a citation, previews, filters.
   Without it every link still leads to its sentence. */
"use strict";
(() => {
  const sources = document.getElementById("sources");
  const preview = document.getElementById("preview");
  const back = document.getElementById("back");
  const filters = document.querySelector(".filters");
  let followed = null;
  document.documentElement.classList.add("marking");

  const articleOf = (link) => link.getAttribute("href").slice(1).split(".")[0];
  const pieces = (article, start, end) =>
    [...(document.getElementById(article)?.querySelectorAll("[data-s]") ?? [])].filter(
      (piece) => Number(piece.dataset.s) >= start && Number(piece.dataset.e) <= end);

  const unmark = () => document.querySelectorAll(".hit").forEach((one) => one.classList.remove("hit"));

  /* "#a1.s3~120-180" is a span of article a1; any other hash is the id of an element. */
  const show = () => {
    unmark();
    const hash = decodeURIComponent(location.hash.slice(1));
    const span = /^(a\d+)\.[^~]*~(\d+)-(\d+)$/.exec(hash);
    const found = span ? pieces(span[1], Number(span[2]), Number(span[3])) : [document.getElementById(hash)];
    found.filter(Boolean).forEach((one) => one.classList.add("hit"));
    back.hidden = !(span && found.length);
    if (!found[0]) return;
    if (span) reveal(span[1]);
    for (let one = found[0].closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
    found[0].scrollIntoView({ block: "center" });
    if (span) lead(found);
    else if (followed && found[0].contains(followed)) followed.focus({ preventScroll: true });
  };

  /* The keyboard goes on from the words, and the way back comes next. */
  const lead = (found) => {
    found.at(-1).closest(".sentence, .outside").after(back);
    back.href = `#${history.state?.claim ?? "brief"}`;
    found[0].tabIndex = -1;
    found[0].focus({ preventScroll: true });
  };

  /* A citation leads to its source even if a filter hides it: the filter gives way. */
  const reveal = (article) => {
    const box = filters?.querySelector(`[name=article][value=${article}]`);
    if (!box || box.checked) return;
    box.checked = true;
    filter();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite");
    if (!link) return;
    event.preventDefault();
    followed = link;
    location.hash = `${link.getAttribute("href").slice(1)}~${link.dataset.at}`;
    history.replaceState({ claim: link.closest("[id].claim")?.id }, "");
  });
  window.addEventListener("hashchange", show);

  const tell = (event) => {
    const link = event.target.closest?.("a.cite");
    if (!link) return;
    const article = articleOf(link);
    const place = document.getElementById(article).querySelector("h2").textContent;
    const quote = pieces(article, ...link.dataset.at.split("-").map(Number)).map((one) => one.textContent).join("");
    preview.textContent = `${place}: “${quote}”`;
    preview.hidden = false;
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
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hush(); });

  const filter = () => {
    const chosen = (name) => new Set(
      [...filters.querySelectorAll(`[name=${name}]:checked`)].map((one) => one.value));
    const [articles, kinds] = [chosen("article"), chosen("kind")];
    const outlets = filters.querySelector("[name=article]");
    document.querySelectorAll("main .claim").forEach((claim) => {
      const told = [...claim.querySelectorAll("a.cite")].map(articleOf);
      claim.hidden = Boolean(outlets) && told.length > 0 && !told.some((id) => articles.has(id));
    });
    document.querySelectorAll(".difference").forEach((row) => {
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
