"""While a command is loaded nothing looks for garbage; from then on something does again."""

import gc

import pytest

from onrecord_app.command_line.loading import undisturbed


def test_no_garbage_is_searched_for_while_modules_are_loaded() -> None:
    with undisturbed():
        assert not gc.isenabled()

    assert gc.isenabled()


def test_garbage_is_searched_for_again_where_a_module_cannot_be_loaded() -> None:
    with pytest.raises(ImportError), undisturbed():
        raise ImportError

    assert gc.isenabled()


def test_who_wants_no_search_for_garbage_still_has_none_after_loading() -> None:
    gc.disable()
    try:
        with undisturbed():
            pass
        searched = gc.isenabled()
    finally:
        gc.enable()

    assert not searched
