"""Turn a text prompt into a safe SVG."""
