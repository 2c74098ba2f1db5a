package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the operator's pages. English stands in {@code messages/operations_en.properties}. */
@MessageBundle("operations")
public interface OperationsMessages {
    @Message("Beheer")
    String overview();

    @Message("Gezondheid")
    String health();

    @Message("Wat de dienst nodig heeft")
    String needs();

    @Message("Klaar voor gebruik")
    String ready();

    @Message("Niet klaar")
    String notReady();

    @Message("Geen antwoord")
    String noAnswer();

    @Message("in orde")
    String checkUp();

    @Message("niet in orde")
    String checkDown();

    @Message("Niet bekend")
    String unknown();

    @Message("Onbestelbare berichten")
    String deadLetters();

    @Message(
            "Berichten die een dienst niet kon verwerken, met de reden. De inhoud ziet u niet: die kan over personen gaan. Is de oorzaak weg, probeer het dan opnieuw.")
    String deadLettersIntro();

    @Message("Alles is verwerkt. U hoeft niets te doen.")
    String deadLettersNone();

    @Message("{#if count == 0}geen{#else if count == 1}1 bericht wacht{#else}{count} berichten wachten{/if}")
    String lettersWaiting(Long count);

    @Message("Het bericht is alsnog verwerkt.")
    String letterReplayed();

    @Message("Het bericht kan nog steeds niet worden verwerkt.")
    String letterRefused();

    @Message("Ontvangen")
    String received();

    @Message("Onderwerp")
    String topic();

    @Message("Verwerker")
    String consumer();

    @Message("Reden")
    String why();

    @Message("Probeer opnieuw")
    String replay();

    @Message("Verwerkt")
    String replayed();

    @Message("Verwerkt: {moment}")
    String replayedAt(String moment);

    @Message("Feiten van Cijfers opnieuw maken")
    String rebuilds();

    @Message(
            "Reporting maakt alle feiten opnieuw uit het logboek van gebeurtenissen, naast de feiten die nu gelden. Het werk gaat intussen door. Wie gewist is, blijft gewist.")
    String rebuildsIntro();

    @Message("Beginnen")
    String rebuildStart();

    @Message("Als de nieuwe feiten anders zijn")
    String whenDifferent();

    @Message(
            "Zijn ze gelijk, dan gaan de nieuwe gelden. Bij ‘de nieuwe feiten laten gelden’ veranderen de cijfers die mensen zien.")
    String whenDifferentHint();

    @Message("Begin herbouw")
    String rebuildButton();

    @Message("Eerder gedaan")
    String rebuildsBefore();

    @Message("Er is nog nooit herbouwd. Dat hoeft ook niet, tenzij cijfers niet kloppen.")
    String rebuildsNone();

    @Message("Herbouw van de feiten")
    String rebuild();

    @Message("De herbouw is bezig.")
    String rebuildUnderWay();

    @Message("Stap")
    String phase();

    @Message("Begonnen")
    String started();

    @Message("Klaar")
    String ended();

    @Message("Gebeurtenissen gelezen")
    String eventsRead();

    @Message("Waarvan niet te tellen")
    String eventsRefused();

    @Message("Gebeurtenissen per seconde")
    String eventsPerSecond();

    @Message("Zo lang wachtten de feiten")
    String pause();

    @Message("{count} milliseconden")
    String milliseconds(Long count);

    @Message("Verschillen")
    String differences();

    @Message("Geen verschillen.")
    String differencesNone();

    @Message("Tabel")
    String table();

    @Message("Alleen in de oude feiten")
    String missing();

    @Message("Alleen in de nieuwe feiten")
    String surplus();

    @Message("In beide, maar anders")
    String different();

    @Message("Wat er binnen is")
    String counts();

    @Message("Trajecten")
    String countTrajectories();

    @Message("Waarvan beëindigd")
    String countEnded();

    @Message("Trajecten waarvan het begin nog niet binnen is")
    String countAwaited();

    @Message("Plaatsingen")
    String countPlacements();

    @Message("Waarvan duurzaam")
    String countSustained();

    @Message("Gebeurtenissen per soort")
    String countEvents();

    @Message("Dagronde van Trajecten")
    String dailyRound();

    @Message(
            "Elke nacht loopt de dienst Trajecten alles na: termijnen, signalen, bewaartijden. Is een nacht overgeslagen, laat het dan nu doen. Nog een keer kan geen kwaad.")
    String dailyRoundMeans();

    @Message("Doe de dagronde nu")
    String dailyRoundRun();

    @Message("De dagronde is gedaan.")
    String dailyRoundDone();

    @Message("Wat er veranderde")
    String roundResult();

    @Message("Onderdeel")
    String round();

    @Message("Aantal")
    String roundChanged();
}
