package nl.hoofdzaakwerk.portal.meeting.match;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/**
 * Texts of the pages about matches, suggestions and who came up. English stands in
 * {@code messages/match_en.properties}.
 */
@MessageBundle("match")
public interface MatchMessages {
    @Message("Welke")
    String which();

    @Message("Waar nog iets moet gebeuren")
    String whichOpen();

    @Message("Geplaatst of voorbij")
    String whichClosed();

    @Message("Alle")
    String whichAll();

    @Message("Alle fasen")
    String stageAny();

    @Message(
            "Er zijn geen matches die hierbij horen. Kies een andere fase, of kijk wat er in een overleg wordt voorgesteld.")
    String matchesNone();

    @Message("Match van {#if candidate.isEmpty}een gewiste kandidaat{#else}{candidate}{/if}")
    String matchOf(String candidate);

    @Message("{score} van 1000, toen voorgesteld of besloten")
    String scoreThen(int score);

    @Message("Komt terug op")
    String parkedUntil();

    @Message("Plan wat er nu gebeurt")
    String planNext();

    @Message("Geef terugkoppeling")
    String giveFeedback();

    @Message("Slotwoord voor de kandidaat")
    String closingWords();

    @Message("Naar de vacature")
    String toVacancy();

    @Message("Verloop")
    String course();

    @Message("Terugkoppeling")
    String feedback();

    @Message("Nog geen terugkoppeling die u mag lezen.")
    String feedbackNone();

    @Message("U spreekt voor de kandidaat.")
    String feedbackCoach();

    @Message("U spreekt voor de werkgever. Beide kanten lezen het.")
    String feedbackEmployer();

    @Message("Oordeel")
    String opinion();

    @Message("De WSP mag dit lezen")
    String shareWithWsp();

    @Message("Geef deze terugkoppeling")
    String feedbackSend();

    @Message("Dit leest de kandidaat over waarom de match stopt. Gebruik gewone woorden.")
    String closingMeans();

    @Message("Wat de kandidaat leest")
    String closingText();

    @Message(
            "{#switch stage}{#case 'INTRODUCED'}De werkgever hoort daarna over de kandidaat, zoveel als de kandidaat goed vindt. Dit kan alleen met een ja van de kandidaat.{#case 'ENDED'}De match stopt. De kandidaat en de plek komen weer vrij. Dit kunt u niet terugdraaien.{#else}De match gaat naar deze fase.{/switch}")
    String stepMeans(String stage);

    @Message("De kandidaat zegt ja tegen deze werkgever")
    String consentNow();

    @Message("Laat leeg als het ja al is vastgelegd.")
    String consentHint();

    @Message("Alleen kiezen als u hierboven het ja vastlegt.")
    String disclosureHint();

    @Message("Suggesties voor {name}")
    String suggestionsFor(String name);

    @Message("Er zijn nu geen vacatures in de regio. Vraag het WSP om werk te zoeken.")
    String suggestionsNone();

    @Message("In overleggen en verslagen heet deze kandidaat {code}.")
    String codeIs(String code);

    @Message("Vacatures, beste eerst")
    String ranked();

    @Message("Kandidaten, beste eerst")
    String rankedCards();

    @Message(
            "De score is een hulpmiddel. Mensen besluiten, in het overleg. Wat niet past staat onderaan, met de reden.")
    String rankedMeans();

    @Message("Er zijn nu geen kandidaten die u mag zien.")
    String cardsNone();

    @Message("Kandidaten voor {title}")
    String candidatesFor(String title);

    @Message("past")
    String fits();

    @Message("past nu niet")
    String doesNotFit();

    @Message("Alle redenen en punten")
    String allReasons();

    @Message("Toon er meer")
    String showMore();

    @Message("Kaart van kandidaat {code}")
    String cardOf(String code);

    @Message("Naar de kaart")
    String toCard();

    @Message("Naar de kandidaat")
    String toCandidate();

    @Message("Deze kandidaat heeft nog geen kaart voor het matchen. Leg wensen en toestemming vast.")
    String noCard();

    @Message("Leg het antwoord vast")
    String noteAnswer();

    @Message("Wat de kandidaat zegt")
    String answer();

    @Message("Kandidaat {candidate} over {title} bij {employer}.")
    String answerAbout(String candidate, String title, String employer);

    @Message("Alleen bij ja.")
    String answerDisclosureHint();

    @Message("Geldt tot en met")
    String answerUntil();

    @Message("Kaarten van kandidaten")
    String cards();

    @Message("Een kaart zegt wat iemand wil en kan, niet wie het is.")
    String cardsMean();

    @Message("Er zijn nog geen kaarten. Een kaart ontstaat als een coach wensen en toestemming vastlegt.")
    String cardsEmpty();

    @Message("Alle antwoorden")
    String allAnswers();

    @Message("Alle antwoorden van {code}")
    String answersOf(String code);

    @Message("Deze kandidaat heeft nog niets geantwoord. Leg een antwoord vast bij een vacature op de kaart.")
    String answersNone();

    @Message("Gezegd op")
    String answeredAt();

    @Message("Waarover")
    String answerOver();

    @Message("Notitie")
    String answerNote();

    @Message("Vraag het WSP om werk")
    String askWork();

    @Message("De WSP krijgt de wensen te zien, niet wie het is, en gaat werk zoeken of maken.")
    String askMeans();

    @Message("Vraag om werk")
    String askSend();

    @Message("Voor kandidaten voor wie geen vacature past, zoekt of maakt de WSP werk.")
    String jobRequestsMean();

    @Message("Er is nog niets gevraagd. U vraagt om werk vanaf de suggesties van een kandidaat.")
    String jobRequestsNone();

    @Message("Vraag om werk voor {candidate}")
    String jobRequestFor(String candidate);

    @Message("Gevraagd op")
    String askedOn();

    @Message("Waarom gevraagd")
    String whyAsked();

    @Message("open")
    String openRequest();

    @Message("Wat in de weg staat")
    String hindrances();

    @Message("Trek de vraag in")
    String withdrawRequest();

    @Message("De WSP zoekt dan niet verder.")
    String withdrawMeans();

    @Message("Deze lijst verandert geen score. Zij laat zien wie lang niet besproken is.")
    String exposureMeans();

    @Message("Langst niet besproken eerst")
    String exposureList();

    @Message("Iedereen kwam aan bod.")
    String exposureNone();

    @Message("Wie")
    String whom();

    @Message("Alle vrije kandidaten")
    String whomAll();

    @Message("Alleen wie te lang niet aan bod kwam")
    String whomOverlooked();

    @Message("Laatst besproken")
    String lastDiscussed();

    @Message("Overleggen sindsdien")
    String meetingsSince();

    @Message("Keer voorgesteld")
    String timesProposed();

    @Message("Keer besproken")
    String timesDiscussed();

    @Message("Afgewezen omdat")
    String refusals();

    @Message("niet aan bod")
    String overlooked();

    @Message("Eerlijkheid van de voorstellen")
    String fairness();

    @Message(
            "De voorstellen zijn samen de beste. Soms zouden een kandidaat en een vacature liever elkaar hebben; dat ziet u hier.")
    String fairnessMeans();

    @Message("Voorstellen nu")
    String proposals();

    @Message("Punten samen")
    String totalScore();

    @Message("Punten als ieder om de beurt kiest")
    String stableScore();

    @Message("Zouden elkaar liever hebben")
    String blockingPairs();

    @Message("{pairs} van {open} mogelijke combinaties")
    String blockingOf(int pairs, int open);

    @Message("Kandidaten die met een andere vacature meer punten krijgen")
    String blockingList();

    @Message("Wat de kandidaat zei")
    String standingAnswers();

    @Message("Alle vacatures van een werkgever")
    String wholeEmployer();

    @Message("de werkgever mag weten:")
    String mayKnow();

    @Message("tot en met {day.date}")
    String untilDay(LocalDate day);
}
