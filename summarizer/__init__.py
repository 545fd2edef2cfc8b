"""Briefs of articles and stories in which every sentence points at the words it stands on."""
