"""Notifications: nothing that is told is lost."""

from pytestqt.qtbot import QtBot

from gui.notifications import Kind, Notification, Notifier


def test_what_is_told_early_waits_for_the_view(qtbot: QtBot) -> None:
    notifier = Notifier()
    notifier.tell(Notification("one"))
    notifier.tell_error("It broke.", "Mend it.", "traceback")
    shown: list[Notification] = []
    notifier.connect_view(shown.append)
    notifier.tell(Notification("three", Kind.SUCCESS))
    assert shown == [
        Notification("one", Kind.INFO),
        Notification("It broke. Mend it.", Kind.ERROR, details="traceback"),
        Notification("three", Kind.SUCCESS),
    ]


def test_an_error_without_a_way_out_is_one_sentence(qtbot: QtBot) -> None:
    notifier = Notifier()
    shown: list[Notification] = []
    notifier.connect_view(shown.append)
    notifier.tell_error("It broke.")
    assert [one.text for one in shown] == ["It broke."]
