package nl.hoofdzaakwerk.portal.meeting.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about figures and scoring rules. English stands in {@code messages/figures_en.properties}. */
@MessageBundle("figures")
public interface FiguresMessages {
    @Message("Cijfers als CSV")
    String figuresCsv();

    @Message("Vanaf")
    String periodFrom();

    @Message("Tot en met")
    String periodUntil();

    @Message("Aantallen mensen onder de {least} worden niet getoond.")
    String smallNumbers(int least);

    @Message("{#if number == null}niet getoond{#else}{number}{/if}")
    String count(Integer number);

    @Message("Kandidaten")
    String candidates();

    @Message("In beeld")
    String inPool();

    @Message("Vrij")
    String free();

    @Message("Bezet")
    String taken();

    @Message("Met verdere wensen")
    String withWishes();

    @Message("Nieuw in de periode")
    String newInPeriod();

    @Message("Werk")
    String work();

    @Message("Werkgevers")
    String employers();

    @Message("Vacatures")
    String vacancies();

    @Message("Dagen tot werk")
    String daysToWork();

    @Message("Begonnen met werk")
    String placements();

    @Message("De helft begint binnen")
    String median();

    @Message("De middelste helft")
    String middleHalf();

    @Message("{number} dagen")
    String dayCount(Long number);

    @Message("{least} tot {most} dagen")
    String dayRange(Long least, Long most);

    @Message("Matches per fase")
    String matchesByStage();

    @Message("Nu")
    String now();

    @Message("Ooit bereikt")
    String reached();

    @Message("Waarom matches niet doorgaan")
    String failures();

    @Message("In deze periode ging geen match niet door.")
    String failuresNone();

    @Message("Bij wie")
    String party();

    @Message("Aantal")
    String times();

    @Message("Hoe lang werk duurt")
    String tenures();

    @Message(
            "Van werk uit matches: hoeveel duurde 13 en 26 weken, bij veel punten (vanaf {percent}% van het gewicht) en bij weinig. Groepen onder de {least} worden niet getoond. Hier volgt niets vanzelf uit: mensen stellen de gewichten in.")
    String tenuresMean(int percent, int least);

    @Message("Er is nog te weinig werk dat lang genoeg geleden begon.")
    String tenuresNone();

    @Message("Termijn")
    String term();

    @Message("{number} weken")
    String weeks(int number);

    @Message("Veel punten")
    String manyPoints();

    @Message("Weinig punten")
    String fewPoints();

    @Message("Veel punten: deel (%)")
    String manyPointsShare();

    @Message("Weinig punten: deel (%)")
    String fewPointsShare();

    @Message("{reached} van {of}")
    String lasted(int reached, int of);

    @Message("te weinig om te tonen")
    String tooFew();

    @Message("Regels voor de score")
    String rules();

    @Message("Mensen stellen deze regels in, met een reden. Het systeem verandert ze nooit.")
    String rulesMean();

    @Message("Er zijn nog geen regels. De voorzitter stelt ze in.")
    String rulesNone();

    @Message("Regels voor de score, versie {version}")
    String rulesVersion(String version);

    @Message("Stel nieuwe regels in")
    String newRules();

    @Message("De gewichten zijn samen 1000; het beroep weegt het zwaarst. Andere regels blijven zoals ze zijn.")
    String newRulesMean();

    @Message("Stel deze regels in")
    String newRulesSend();

    @Message("Versie")
    String version();

    @Message("Voor")
    String forWhom();

    @Message("heel Nederland")
    String national();

    @Message("geldt nu")
    String inForce();

    @Message("Ingesteld door")
    String setBy();

    @Message("Gewichten")
    String weights();

    @Message("Gewicht")
    String weight();

    @Message("Deel van de punten als iets niet bekend is")
    String unknownShare();

    @Message("Uren verschil waarbij niets overblijft")
    String hoursTolerance();

    @Message("Deel van de uren voor groei")
    String growthShare();

    @Message("Een kaart is actueel")
    String freshCards();

    @Message("Een vacature is actueel")
    String freshVacancies();

    @Message("Nooit opgegeven")
    String neverGivenUp();

    @Message("Zet vast op de agenda")
    String pin();

    @Message("{days} dagen")
    String freshFor(int days);
}
