"""While a command is loaded nothing looks for garbage; later only at what came afterwards."""

import gc

import pytest

from onrecord_app.command_line.loading import set_apart, undisturbed


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


def test_what_a_service_was_loaded_with_is_not_searched_again_and_what_comes_later_is() -> None:
    before = ["loaded"]
    try:
        set_apart()
        after = ["heard"]

        searched = [id(one) for one in gc.get_objects()]
    finally:
        gc.unfreeze()

    assert id(before) not in searched
    assert id(after) in searched
