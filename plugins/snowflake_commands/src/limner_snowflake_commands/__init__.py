"""Sets limner up in Snowflake and deploys its page there."""
