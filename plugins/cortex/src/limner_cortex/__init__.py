"""Draws with the models of Snowflake Cortex, for limner."""
