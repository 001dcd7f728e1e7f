"""What the whole process shares, whoever looks at the page."""

from __future__ import annotations

from attrs import frozen

from limner import Settings
from limner.settings import validate_table
from limner_ui_streamlit._settings import StreamlitSettings
from limner_ui_streamlit.core.jobs import Jobs
from limner_ui_streamlit.core.listings import Listings
from limner_ui_streamlit.core.pictures import Pictures
from limner_ui_streamlit.core.studios import Studios

__all__ = ["Services", "open_services"]


@frozen(kw_only=True)
class Services:
    """What the whole process shares.

    Args:
        page: The settings of the page.
        studios: What makes pictures.
        jobs: Pictures in the making.
        listings: What the storages keep.
        pictures: Drawings that were fetched.
    """

    page: StreamlitSettings
    studios: Studios
    jobs: Jobs
    listings: Listings
    pictures: Pictures


def open_services(settings: Settings) -> Services:
    """Make what the process shares.

    Args:
        settings: The settings of the files and the environment.

    Raises:
        ConfigError: The table ``[uis.streamlit]`` is wrong.
    """
    page = validate_table(StreamlitSettings, settings.uis.get("streamlit", {}), ("uis", "streamlit"))
    listings = Listings(page.listing_ttl)
    jobs = Jobs(settings.concurrency, on_stored=listings.forget)
    return Services(
        page=page,
        studios=Studios(settings, busy=jobs.busy),
        jobs=jobs,
        listings=listings,
        pictures=Pictures(),
    )
