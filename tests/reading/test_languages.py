"""The language of a body is told by its function words or its script, or not at all."""

from __future__ import annotations

import pytest

from summarizer import article_from_text
from summarizer.models import NoteKind
from summarizer.reading.languages import language_of

BODIES = [
    (
        "de",
        "Die Fahrer haben am Freitag gestreikt. Nach Angaben der Firma standen 41 Linien still.",
    ),
    ("nl", "De bestuurders hebben vrijdag gestaakt. Volgens het bedrijf reden er 41 lijnen niet."),
    (
        "fr",
        "Les conducteurs ont fait grève vendredi. Selon la société, 41 des lignes sont fermées.",
    ),
    (
        "es",
        "Los conductores hicieron huelga el viernes y 41 de las líneas no circularon por la tarde.",
    ),
    (
        "it",
        "I conducenti hanno scioperato venerdì e, secondo la società, 41 delle linee non giravano.",
    ),
    (
        "pt",
        "Os condutores fizeram greve na sexta-feira e 41 das linhas não circularam, diz a empresa.",
    ),
    (
        "ca",
        "Els conductors van fer vaga divendres i 41 de les línies no van circular amb normalitat.",
    ),
    (
        "ro",
        "Șoferii au fost în grevă vineri și 41 de linii nu au circulat, a spus compania din oraș.",
    ),
    (
        "sv",
        "Förarna strejkade på fredagen och enligt bolaget stod 41 av linjerna stilla till kvällen.",
    ),
    (
        "da",
        "Chaufførerne strejkede fredag, og ifølge selskabet blev 41 af linjerne ikke kørt af dem.",
    ),
    (
        "nb",
        "Sjåførene streiket fredag, og ifølge selskapet ble 41 av linjene ikke kjørt av dem etter.",
    ),
    (
        "fi",
        "Kuljettajat olivat lakossa perjantaina, ja yhtiön mukaan 41 linjaa ei ollut ajossa.",
    ),
    (
        "pl",
        "Kierowcy strajkowali w piątek i nie jeździło 41 linii, jak podaje firma, która jest.",
    ),
    (
        "cs",
        "Řidiči v pátek stávkovali a podle firmy se 41 linek nerozjelo, ale v sobotu je to jinak.",
    ),
    (
        "hu",
        "A sofőrök pénteken sztrájkoltak, és a cég szerint 41 vonal nem járt, de ez már nem új.",
    ),
    (
        "tr",
        "Sürücüler cuma günü greve gitti ve şirkete göre 41 hat çalışmadı, bu da bir ilk çok.",
    ),
    (
        "id",
        "Para sopir mogok pada hari Jumat dan 41 jalur tidak beroperasi, kata perusahaan itu juga.",
    ),
    (
        "vi",
        "Các tài xế đã đình công và 41 tuyến không chạy được trong ngày, theo người của công ty.",
    ),
    (
        "ru",
        "В пятницу водители бастовали, и 41 линия не работала, как сообщили в компании, но не все.",
    ),
    (
        "uk",
        "У п'ятницю водії страйкували, і 41 лінія не працювала, як повідомили в компанії.",
    ),
    (
        "bg",
        "В петък шофьорите стачкуваха и по данни на фирмата 41 линии не са се движили, а това е.",
    ),
    (
        "ar",
        "أضرب السائقون في يوم الجمعة عن العمل، وتوقف 41 خطا من الخطوط التي تديرها الشركة.",
    ),
    (
        "fa",
        "رانندگان در روز جمعه اعتصاب کردند و 41 خط از کار افتاد که این را شرکت به رسانه ها گفته.",
    ),
    ("ja", "運転手は金曜日にストライキを行い、会社によると41路線が止まった。"),
    ("zh", "司机周五举行罢工，公司称有四十一条线路停运。"),
    ("ko", "운전사들은 금요일에 파업을 했고 회사에 따르면 41개 노선이 멈췄다."),
    ("el", "Οι οδηγοί απήργησαν την Παρασκευή και 41 γραμμές δεν λειτούργησαν."),
    ("he", "הנהגים שבתו ביום שישי ולפי החברה 41 קווים לא פעלו."),
]


@pytest.mark.parametrize(("language", "body"), BODIES, ids=[row[0] for row in BODIES])
def test_a_body_is_told_by_its_words(language: str, body: str) -> None:
    assert language_of(body) == language


@pytest.mark.parametrize("language", ["de", "fr", "es", "ru", "ja"])
def test_an_article_says_which_language_it_is_in_and_that_little_is_checked(language: str) -> None:
    article = article_from_text(dict(BODIES)[language])
    assert article.language == language
    assert NoteKind.LANGUAGE in {note.kind for note in article.notes}


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Grevus lomtar ipsen quanto mirl dorvase plink tam sorvo.", id="no language"),
        pytest.param("Ja nein.", id="too short"),
        pytest.param("", id="nothing"),
        pytest.param("41 60 2026", id="numbers"),
    ],
)
def test_what_is_not_sure_is_not_said(body: str) -> None:
    assert language_of(body) is None
