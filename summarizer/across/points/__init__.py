"""What sources agree on, what one alone tells, what happened when, and what is open.

Owns points, which stand for themselves; differences are the business of the other rooms.
"""
