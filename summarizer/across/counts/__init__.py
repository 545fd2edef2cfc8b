"""Figures of different articles that count one thing, and the rows they come to.

Owns what counts as the same thing counted; what a difference amounts to is told by `rows`.
"""
