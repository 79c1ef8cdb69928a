"""The heaviest pages of a draft are light: the risk table with every risk, and the page of one of them."""

from __future__ import annotations

from importlib.resources import files

from tests.web.drafts.story import begins, is_adult
from tests.web.test_pages import HEAVIEST


def test_a_risk_table_with_every_risk_is_light_and_so_is_each_risk(reader):
    assets = sum(len(asset.read_bytes()) for asset in files("bot.web").joinpath("static").iterdir())
    is_adult(begins(reader)).presses("Riskbedömning")
    for question in reader.questions():
        reader.chooses("Finns", question)
    reader.continues()
    risks = [" ".join(heading.itertext()) for heading in reader.tree.xpath("//main//h2")]
    assert len([risk for risk in risks if risk in reader.buttons]) == 17
    for risk in risks[:17]:
        assert len(reader.html.encode()) + assets < HEAVIEST
        reader.presses(risk)
        assert len(reader.questions()) >= 10
        assert len(reader.html.encode()) + assets < HEAVIEST
        reader.continues()
