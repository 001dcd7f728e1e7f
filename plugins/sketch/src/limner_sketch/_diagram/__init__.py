"""Diagrams: where nodes stand, how they look, and what they say."""
