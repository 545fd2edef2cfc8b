"""The web: addresses in, pages out, within bounds.

Owns which addresses are asked and how, what is kept of a page, and which pages are two forms of
one. Loaded only when an address or an archive is given; knows nothing of what stands on a page.
"""
