"""Keeps drawings of limner in Snowflake: files in a stage, what is known of them and the journal in tables."""
