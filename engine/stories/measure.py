"""About how long a story will be, before it is told."""

from __future__ import annotations

from collections.abc import Sequence

from engine.stories.narration import Group, Story
from engine.stories.outline import Step, met_by
from engine.stories.prose import words_in
from engine.stories.templates import DETAILS, GROUPS, MENTIONS, ROLES, Slot, Template


class Measure:
    """Estimates words: each noun is introduced in full once, and short after that."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._lengths: dict[tuple[str, Group | None], int] = {}

    def words(self, steps: Sequence[Step]) -> int:
        """Words of all steps together, introductions included."""
        met = met_by(self._story.cast, (step.template for step in steps))
        introductions = (words_in(noun.introduced()) - words_in(noun.again()) for noun in met)
        return self.told(steps) + sum(introductions)

    def told(self, steps: Sequence[Step]) -> int:
        """Words of the steps, everyone in them being known already."""
        return sum(self._template(step.template, step.group) for step in steps)

    def _template(self, template: Template, group: Group | None) -> int:
        key = (template.text, group)
        if key not in self._lengths:
            slots = sum(self._slot(slot, group) for slot in template.slots)
            self._lengths[key] = template.literal_words + slots
        return self._lengths[key]

    def _slot(self, slot: Slot, group: Group | None) -> int:
        cast = self._story.cast
        if slot.form not in MENTIONS:
            return 1
        if slot.name in GROUPS:
            return sum(1 + words_in(noun.introduced()) for noun in group.nouns) if group else 1
        if slot.name in DETAILS:
            return words_in(cast.setting.details[slot.name])
        if slot.name == "doing" and cast.premise.doing is not None:
            return sum(1 if isinstance(piece, str) else 2 for piece in cast.premise.doing.pieces)
        if slot.name == "goal" and self._story.goal is not None:
            return self._template(self._story.goal, None)
        if slot.name in self._story.words:
            return words_in(self._story.words[slot.name])
        if slot.name in ROLES:
            return words_in(getattr(cast, slot.name).again())
        return 3
