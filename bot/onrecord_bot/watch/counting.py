"""What the bot counts for Prometheus: no label ever holds what a person wrote or who it was."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram


class Counts:
    """The bot's counters, registered where the caller says."""

    def __init__(self, registry: CollectorRegistry) -> None:
        def counter(name: str, help_text: str, *labels: str) -> Counter:
            return Counter(f"onrecord_bot_{name}", help_text, labels, registry=registry)

        def gauge(name: str, help_text: str) -> Gauge:
            return Gauge(f"onrecord_bot_{name}", help_text, registry=registry)

        self.accepted = counter("updates_accepted", "Updates kept in the inbox")
        self.dropped = counter("updates_dropped", "Updates not kept, by reason", "reason")
        self.handled = counter("updates_handled", "Updates done with, by outcome", "outcome")
        self.failed = counter("updates_failed", "Tries that failed, by reason", "reason")
        self.quarantined = counter("updates_quarantined", "Updates set aside for good")
        self.polls = counter("polls", "Calls of getUpdates, by result", "result")
        self.sends = counter("sends", "Calls that speak, by result", "result")
        self.found = counter("answers", "Answers to questions, by what was found", "finding")
        self.corrected = counter("answers_corrected", "Delivered answers edited after a change")
        self.told = counter("follows_told", "Changes told to chats that follow a claim or a text")
        self.waiting = gauge("inbox_waiting", "Updates waiting in the inbox")
        self.oldest = gauge("inbox_oldest_seconds", "Age of the oldest waiting update")
        self.poll_age = gauge("last_poll_seconds", "Seconds since getUpdates last succeeded")
        self.seconds = Histogram(
            "onrecord_bot_answer_seconds",
            "From acceptance to the last reply of an update",
            registry=registry,
            buckets=(0.05, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120),
        )
