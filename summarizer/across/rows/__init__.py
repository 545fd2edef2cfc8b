"""Rows of differences: their sides and words, their nature and how it is explained.

Owns what all rows have in common, whatever they differ about.
"""
