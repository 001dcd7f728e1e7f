"""What ``limner config init`` writes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from limner.settings import PluginSettings, Settings

__all__ = ["as_toml", "template"]


def template() -> str:
    """Return a settings file that says what each setting means, and sets none: ``#name = value`` is ready to be uncommented."""
    lines = [
        "# Settings of limner. Take away the # right before a name to set it; limner config show tells what applies.",
        "",
    ]
    tables = ["# Which plugins are used.", "#[plugins]"]
    for name, field in Settings.model_fields.items():
        default = field.get_default(call_default_factory=True)
        if isinstance(default, PluginSettings):
            for key, part in PluginSettings.model_fields.items():
                tables += [f"# {part.description}", f"#{key} = {as_toml(getattr(default, key))}"]
        elif isinstance(default, dict):
            ask = f"limner {name} NAME" if name in {"models", "storages"} else "limner plugins show NAME"
            tables += ["", f"# {field.description}; {ask} lists what it takes", f"#[{name}.NAME]"]
        else:
            example = (field.examples or [default])[0]
            lines += [f"# {field.description}", f"#{name} = {as_toml(example)}", ""]
    return "\n".join([*lines, *tables, ""])


def as_toml(value: Any) -> str:
    """Return a value as a settings file would hold it, on one line; nothing where there is none, which TOML cannot say."""
    import tomlkit

    if value is None:
        return ""
    if isinstance(value, Mapping):
        table = tomlkit.inline_table()
        table.update(value)
        return table.as_string()
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join(as_toml(item) for item in value) + "]"
    text: str = tomlkit.item(value).as_string()
    return text
