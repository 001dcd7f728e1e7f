"""From a prompt to a plan, by rules: what is not known for certain is reported, never guessed."""
