"""The request that settings and wishes make together."""

from engine.commands.wishes import Wishes
from engine.defaults import default_request
from engine.jobs import Recipe
from engine.schema import Length, Style, Task
from engine.settings import DefaultModels, Settings, SpeechDefaults, StoryDefaults


def test_the_settings_make_a_request() -> None:
    settings = Settings(
        story=StoryDefaults(style=Style.NEWS, length=Length.SHORT, age=9, language="de"),
        speech=SpeechDefaults(voice="de", rate=1.5),
        models=DefaultModels(captioner="starter"),
    )
    request = default_request(settings, Recipe.TELL, "a.png")
    assert (request.recipe, request.source) == (Recipe.TELL, "a.png")
    assert (request.story.style, request.story.age) == (Style.NEWS, 9)
    assert (request.speech.voice, request.speech.language) == ("de", "de")
    assert request.models == {Task.CAPTION: "starter"}


def test_an_adapter_goes_with_the_storyteller_named_beside_it_alone() -> None:
    alone = Settings(models=DefaultModels(adapter="lora"))
    assert default_request(alone, Recipe.STORY, "a fox").adapter == ""
    both = Settings(models=DefaultModels(storyteller="owner/name", adapter="lora"))
    assert default_request(both, Recipe.STORY, "a fox").adapter == "lora"
    assert Wishes().request(both, Recipe.STORY, "a fox").adapter == "lora"
    other = Wishes(storyteller="rules")
    assert other.request(both, Recipe.STORY, "a fox").adapter == ""
    mine = Wishes(storyteller="owner/other", adapter="mine")
    assert mine.request(both, Recipe.STORY, "a fox").adapter == "mine"
