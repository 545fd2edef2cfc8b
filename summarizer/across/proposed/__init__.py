"""Differences that a drafter names: tested, given a kind and a nature, merged or refused.

Owns what code can say of them; knows no drafter.
"""
