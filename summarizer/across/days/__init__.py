"""One event on two days, and beginnings that one source alone puts long before.

Owns dates across articles; reading a date is the business of `reading`.
"""
