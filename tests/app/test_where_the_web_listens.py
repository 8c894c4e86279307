"""The address of health, metrics and webhook: taken as it is meant, refused with a way out."""

import socket

import pytest

from onrecord.errors import Misconfigured
from onrecord.settings import Settings
from onrecord_app.process.web import listening, place


def test_an_address_of_the_sixth_version_is_listened_on() -> None:
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("this machine has no addresses of the sixth version")

    with listening(Settings(web_host="::1", web_port=0)) as listener:
        assert listener.getsockname()[0] == "::1"


def test_such_an_address_stands_in_brackets_before_a_port() -> None:
    assert place("::1", 80) == "[::1]:80"
    assert place("127.0.0.1", 80) == "127.0.0.1:80"


def test_a_port_that_is_taken_is_told() -> None:
    with listening(Settings(web_port=0)) as first:
        port = first.getsockname()[1]

        with (
            pytest.raises(Misconfigured, match="set ONRECORD_WEB_PORT"),
            listening(Settings(web_port=port)),
        ):
            pass


@pytest.mark.parametrize("host", ["no.such.host.invalid", "192.0.2.1"])
def test_a_host_that_is_not_this_machine_is_told(host: str) -> None:
    with (
        pytest.raises(Misconfigured, match="set ONRECORD_WEB_HOST") as refused,
        listening(Settings(web_host=host, web_port=0)),
    ):
        pass

    assert "Unknown error" not in str(refused.value)
