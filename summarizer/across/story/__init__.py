"""The sentences of a story in one place, and how they are found, cited and cut.

Owns what all comparisons stand on; compares nothing itself.
"""
