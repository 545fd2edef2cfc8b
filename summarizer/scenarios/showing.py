"""A comparison as people and programs read it: terminal, Markdown for a pull request, JSON.

Owns the words around changes. Texts of sources and models pass `visible` or `escaped`: neither can
move a cursor, link or hide anything.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict
from html import escape

from summarizer.config import Price
from summarizer.model.prices import cost
from summarizer.model.usage import Tokens
from summarizer.render.markdown import escaped
from summarizer.render.visible import visible
from summarizer.scenarios.comparison import Change, Comparison, Kind
from summarizer.scenarios.telling import Spent

Compared = Sequence[Comparison]
_SIGNS = {Kind.GAINED: "+", Kind.LOST: "-"}


def as_terminal(title: str, compared: Compared, price: Price | None) -> str:
    """Return a comparison as plain lines."""
    blocks = [f"{visible(title)}\n{_sums(compared, price)}"]
    for one in compared:
        lines = list(_terminal_lines(one, price))
        if lines:
            blocks.append("\n".join([visible(one.name), *(f"  {line}" for line in lines)]))
    return "\n\n".join([*blocks, *_same_line(compared, visible)]) + "\n"


def _terminal_lines(one: Comparison, price: Price | None) -> Iterator[str]:
    if one.problem:
        yield from (visible(line) for line in one.problem.splitlines())
        return
    yield from (visible(f"{m.name}: {m.before} -> {m.after}") for m in one.made_by)
    for change in (*one.claims, *one.disagreements):
        label = _label(change, is_difference=change in one.disagreements)
        yield f"{label} [{visible(_place(change))}]"
        yield from (f"  {sign} {visible(text)}" for sign, text in _texts(change))
        if change.note:
            yield f"  {visible(change.note)}"
    if _spending(one, price):
        yield _spending(one, price)


def as_markdown(title: str, compared: Compared, price: Price | None) -> str:
    """Return a comparison as Markdown for a comment: the sums first, each scenario folded."""
    blocks = [f"### {escaped(title)}", _with_arrows(_sums(compared, price))]
    for one in compared:
        lines = list(_markdown_lines(one, price))
        if lines:
            head = f"<details><summary>{escape(visible(one.name))}: {_count(one)}</summary>"
            blocks += [head, "\n".join(lines), "</details>"]
    return "\n\n".join([*blocks, *_same_line(compared, escaped)]) + "\n"


def _markdown_lines(one: Comparison, price: Price | None) -> Iterator[str]:
    if one.problem:
        yield from (f"- {escaped(line)}" for line in one.problem.splitlines())
        return
    yield from (f"- {escaped(f'{m.name}: {m.before} → {m.after}')}" for m in one.made_by)
    for change in (*one.claims, *one.disagreements):
        label = _label(change, is_difference=change in one.disagreements)
        yield f"- **{_with_arrows(label)}**, {escaped(_place(change))}"
        yield from (f"  - {_MARKED[sign]}{escaped(text)}" for sign, text in _texts(change))
        if change.note:
            yield f"  - {escaped(_with_arrows(change.note))}"
    if _spending(one, price):
        yield f"- {escaped(_with_arrows(_spending(one, price)))}"


_MARKED = {"+": "now: ", "-": "before: ", " ": ""}


def _with_arrows(text: str) -> str:
    return text.replace(" -> ", " → ")


def as_json(title: str, compared: Compared, price: Price | None) -> str:
    """Return a comparison as JSON: sums, then each scenario with its changes."""
    listed = [
        {**asdict(one), "before": _priced(one.before, price), "after": _priced(one.after, price)}
        for one in compared
    ]
    sums = {str(kind): count for kind, count in _kinds(compared).items()}
    content = {"compared": title, "claims": sums, "scenarios": listed}
    return json.dumps(content, indent=1, ensure_ascii=False) + "\n"


def _label(change: Change, *, is_difference: bool) -> str:
    if change.kind is Kind.STATUS:
        return f"status {change.before or 'none'} -> {change.after or 'none'}"
    return f"disagreement {change.kind}" if is_difference else str(change.kind)


def _place(change: Change) -> str:
    """Return where a change stands: its article, or the story of several, and the part."""
    one, *more = change.where
    story = f"story of {one} and {len(more)} more"
    return f"{story if more else one}, {change.part}"


def _texts(change: Change) -> Iterator[tuple[str, str]]:
    """Yield the texts before and after, one only where they are the same."""
    if change.kind is Kind.STATUS:
        return
    if change.before == change.after and change.after is not None:
        yield " ", change.after
        return
    if change.before is not None:
        yield "-", change.before
    if change.after is not None:
        yield "+", change.after


def _kinds(compared: Compared) -> Counter[Kind]:
    return Counter(change.kind for one in compared for change in one.claims)


def _sums(compared: Compared, price: Price | None) -> str:
    """Return the sums over all scenarios in one sentence or two."""
    kinds = _kinds(compared)
    told = [f"{kinds[kind]} {kind}" for kind in (Kind.GAINED, Kind.LOST, Kind.REWORDED)]
    told += [f"{kinds[kind]} {word}" for kind, word in _ONLY_IF_ANY.items() if kinds[kind]]
    differing = sum(len(one.disagreements) for one in compared)
    told.append(f"disagreements: {differing} changed" if differing else "disagreements as before")
    said = f"Claims: {', '.join(told)}."
    both = [(one.before, one.after) for one in compared if one.before and one.after]
    spent = _difference(_sum(a for a, _ in both), _sum(b for _, b in both), price)
    return f"{said} {spent[0].upper()}{spent[1:]}."


_ONLY_IF_ANY = {
    Kind.REPLACED: "replaced",
    Kind.MOVED: "moved",
    Kind.VERDICT: "judged otherwise",
    Kind.STATUS: "with another status",
}


def _count(one: Comparison) -> str:
    if one.problem:
        return escape(visible(one.problem.splitlines()[0]))
    counted = Counter(change.kind for change in one.claims)
    told = [f"{count} {_ONLY_IF_ANY.get(kind, kind)}" for kind, count in counted.items()]
    if one.disagreements:
        told.append(f"{len(one.disagreements)} in disagreements")
    return ", ".join(told) or "only what it took"


def _same_line(compared: Compared, shown: Callable[[str], str]) -> Iterator[str]:
    """Yield the line that names what a reader would see no difference in."""
    same = [shown(one.name) for one in compared if one.is_same]
    if same:
        yield f"The same to a reader: {', '.join(same)}."


def _spending(one: Comparison, price: Price | None) -> str:
    """Return what a scenario took before and now; empty when it took the same."""
    if one.before is None or one.after is None or one.before == one.after:
        return ""
    return _difference(one.before, one.after, price)


def _difference(before: Spent, after: Spent, price: Price | None) -> str:
    rows = [
        ("requests", f"{before.requests:,}", f"{after.requests:,}"),
        ("tokens read", f"{before.prompt_tokens:,}", f"{after.prompt_tokens:,}"),
        ("tokens written", f"{before.completion_tokens:,}", f"{after.completion_tokens:,}"),
        ("cost", _money(before, price), _money(after, price)),
    ]
    return ", ".join(f"{name} {a} -> {b}" if a != b else f"{name} {a}" for name, a, b in rows)


def _money(spent: Spent, price: Price | None) -> str:
    usd = _usd(spent, price)
    return "unknown" if usd is None else f"${usd:.4f}"


def _usd(spent: Spent, price: Price | None) -> float | None:
    if price is None:
        return spent.usd
    return cost(price, Tokens(spent.prompt_tokens, spent.cached_tokens, spent.completion_tokens))


def _priced(spent: Spent | None, price: Price | None) -> dict[str, object] | None:
    return None if spent is None else {**asdict(spent), "usd": _usd(spent, price)}


def _sum(all_of: Iterable[Spent]) -> Spent:
    each = list(all_of)
    money = [one.usd for one in each]
    known = None if None in money else sum(usd for usd in money if usd is not None)
    return Spent(
        sum(one.requests for one in each),
        sum(one.prompt_tokens for one in each),
        sum(one.cached_tokens for one in each),
        sum(one.completion_tokens for one in each),
        known if each else None,
    )
