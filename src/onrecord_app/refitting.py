"""Fits the head of a record anew to what it has heard; never replaces a better one."""

from datetime import UTC, datetime

from onrecord.settings import Settings
from onrecord.store import Record
from onrecord_app.hearing import Lessons
from onrecord_app.house import HEAD, head_of
from onrecord_index.head import Head
from onrecord_index.training.calibrating import Calibration, calibrate


def refitted(settings: Settings, record: Record, lessons: Lessons) -> Calibration:
    """Both heads measured on what was held out; the new one is installed if it is better.

    Raises Refused where too little was heard.
    """
    head = head_of(settings)
    result = calibrate(lessons.weights, head, _birth(lessons, head))
    if result.head is not None:
        result.head.save(settings.home / HEAD)
        # As it is read again: what is written of it is rounded.
        after = head_of(settings).digest
        record.feedback.carry(head.digest, after, result.rescaling.scale, result.rescaling.shift)
    return result


def _birth(lessons: Lessons, before: Head) -> str:
    """Where the thresholds come from: the certificate that stands in the head."""
    told = ", ".join(f"{count} of {source}" for source, count in lessons.counts.items())
    today = datetime.now(UTC).date().isoformat()
    return f"onrecord calibrate, {today}: {told}; before: {before.thresholds.birth}"
