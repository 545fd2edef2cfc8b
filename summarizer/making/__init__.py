"""The parts of a run made into briefs.

Owns what becomes of one part, and how parts are shared out among processes; knows neither how
articles are loaded nor how they became stories.
"""
