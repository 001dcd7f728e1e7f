"""How an emulated account behaves."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from attrs import define, field

__all__ = ["EmulatorSettings"]


@define
class EmulatorSettings:
    """How an emulated account behaves. A running emulator heeds what is changed.

    Args:
        models: The models that the account has, by name; None for any. ``lifecycles`` tells of a model's status.
        lifecycles: A model's status in SHOW CORTEX BASE MODELS where it is not GA: PUPR, PRPR, LEGACY, EOL.
        roles: The roles that users have; the first is the one that connection_parameters() names.
        user_roles: The roles of users who have others, by user, in capital letters.
        secondary_roles: ``ALL`` or ``NONE``: whether all roles of the user count in a session, or its own alone, where USE
            SECONDARY ROLES does not say it.
        enforce_privileges: Refuse what the roles of a session have not been granted. Otherwise everybody may do everything,
            and SHOW GRANTS alone knows who was granted what.
        models_allowlist: The account's CORTEX_MODELS_ALLOWLIST: ``All``, ``None``, or names. It counts where privileges are enforced.
        passwords: Passwords and tokens by user, in capital letters; None lets anybody in.
        public_keys: Public keys by user, PEM, for key-pair logins; None lets any key in.
        ai_errors: ``null`` answers a failed AI_COMPLETE with NULL, as the bundle 2026_02 does; ``raise`` fails the statement.
        in_progress_after: Seconds after which a running statement is answered by "in progress", and the client polls.
        owner_rights: Refuse what a procedure with owner's rights may not run, as in a warehouse-runtime Streamlit app.
        quote_strings: Send plain completions as JSON strings, as the examples of the documentation show them.
        thread_safe_sessions: Tell Snowpark at login that a session may be used by several threads.
        lacking: What an older account has not: ``AI_COMPLETE``, or ``return_error_details``.
        has_rest: Whether the account may use Cortex' REST interface; those on trial may not.
        credits_per_million_tokens: The price in the usage views.
        database: The database that connection_parameters() names.
        schema: The schema that it names.
    """

    models: Collection[str] | None = None
    lifecycles: Mapping[str, str] = field(factory=dict)
    roles: tuple[str, ...] = ("ACCOUNTADMIN", "SYSADMIN", "PUBLIC")
    user_roles: Mapping[str, tuple[str, ...]] = field(factory=dict)
    secondary_roles: str = "ALL"
    enforce_privileges: bool = False
    models_allowlist: str = "All"
    passwords: Mapping[str, str] | None = field(default=None, repr=False)
    public_keys: Mapping[str, bytes] | None = field(default=None, repr=False)
    ai_errors: str = "null"
    in_progress_after: float = 45.0
    owner_rights: bool = False
    quote_strings: bool = False
    thread_safe_sessions: bool = True
    lacking: Collection[str] = ()
    has_rest: bool = True
    credits_per_million_tokens: float = 2.55
    database: str = "DB"
    schema: str = "PUBLIC"
