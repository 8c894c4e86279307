"""What can go wrong.

OnRecordError
├── NotOnRecord        asked for something the record does not hold
├── Refused            the record's own rules forbid the act
│   ├── NoPlace        an assertion without a publication
│   ├── AlreadySaid    same party, same words, same place
│   ├── InOtherHands   somebody else is at work on it
│   ├── Overtaken      it was changed since it was looked at
│   │   └── Closed     a text was answered or declined meanwhile
│   └── NoRole         the person has no role that allows the act
├── Unreadable         something from outside that is not of the form it should be
├── StaleIndex         an index that is missing, damaged, or made by another model or record
├── Tampered           the record's rows and its events do not agree
├── Busy               the record is held by another process, or its disk failed; the same act may
│   │                  go through later
│   └── NoRoom         the disk under the record is full
└── Misconfigured      a setting is missing or makes no sense, or the machine lacks something
    ├── NoRecord       there is no record yet where one is looked for
    └── NewerSchema    the record was written by a newer OnRecord
"""


class OnRecordError(Exception):
    """The root: its message says what happened, with which value, and what to do next."""


class NotOnRecord(OnRecordError):
    """Asked for something the record does not hold."""


class Refused(OnRecordError):
    """The record's own rules forbid the act."""


class NoPlace(Refused):
    """An assertion without a publication."""


class AlreadySaid(Refused):
    """The same party with the same words in the same place is on record."""


class InOtherHands(Refused):
    """Somebody else is at work on what the act is about."""


class Overtaken(Refused):
    """What the act is about was changed since whoever acts looked at it."""


class Closed(Overtaken):
    """The text that the act is about was answered or declined since whoever acts looked at it."""


class NoRole(Refused):
    """The person has no role that allows the act."""


class Unreadable(OnRecordError):
    """Something from outside is not of the form it should be; the message names line and field."""


class StaleIndex(OnRecordError):
    """The index on disk is missing, damaged, or made by another model or for another record."""


class Tampered(OnRecordError):
    """The rows of the record and its events do not agree; the message names the row."""


class Busy(OnRecordError):
    """Another process holds the record, or its disk failed; the same may go through later."""


class NoRoom(Busy):
    """The disk under the record is full; the same act goes through once there is room."""


class Misconfigured(OnRecordError):
    """A setting is missing or makes no sense, or the machine lacks something."""


class NoRecord(Misconfigured):
    """There is no record yet where one is looked for."""


class NewerSchema(Misconfigured):
    """The record was written by a newer OnRecord than this one."""
