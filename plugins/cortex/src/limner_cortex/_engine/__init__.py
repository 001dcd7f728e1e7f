"""The batch engine ``snowflake``: prompts in a table, and models asked by statements over many rows, where the prompts are."""
