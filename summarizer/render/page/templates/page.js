/* What the page does beyond links: marks the exact words of a citation, previews, filters.
   Without it every link still leads to its sentence. */
"use strict";
(() => {
  const sources = document.getElementById("sources");
  const preview = document.getElementById("preview");
  const back = document.getElementById("back");
  document.documentElement.classList.add("marking");

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
    if (span && found.length) found[0].scrollIntoView({ block: "center" });
    else if (found[0]) {
      found[0].closest("details")?.setAttribute("open", "");
      found[0].scrollIntoView({ block: "center" });
    }
    back.hidden = !span;
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.cite");
    if (!link) return;
    event.preventDefault();
    const claim = link.closest("[id].claim");
    back.href = claim ? `#${claim.id}` : "#brief";
    const { start, end } = link.dataset;
    location.hash = `${link.getAttribute("href").slice(1)}~${start}-${end}`;
  });
  window.addEventListener("hashchange", show);

  const tell = (event) => {
    const link = event.target.closest?.("a.cite");
    if (!link) return;
    const { article, start, end, place } = link.dataset;
    const quote = pieces(article, Number(start), Number(end)).map((one) => one.textContent).join("");
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

  const filters = document.querySelector(".filters");
  const filter = () => {
    const chosen = (name) => new Set(
      [...filters.querySelectorAll(`[name=${name}]:checked`)].map((one) => one.value));
    const [articles, kinds] = [chosen("article"), chosen("kind")];
    const outlets = filters.querySelector("[name=article]");
    document.querySelectorAll("main .claim").forEach((claim) => {
      const told = claim.dataset.articles.split(" ").filter(Boolean);
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
