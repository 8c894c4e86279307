"""The desk of the record that a test works on."""

import pytest

from onrecord.curation import CurationDesk
from onrecord.rows import from_json
from onrecord.store import Record


@pytest.fixture
def desk(record: Record) -> CurationDesk:
    return CurationDesk(record.book, record.demands, record.invites, from_json)
