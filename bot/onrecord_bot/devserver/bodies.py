"""What goes over the wire: an object of JSON, under the names that the Bot API gives its fields."""

from typing import Any

Json = dict[str, Any]
