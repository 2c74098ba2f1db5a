package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/**
 * Texts about a candidate beside a vacancy: cards, vacancies, and why they fit. English stands in
 * {@code messages/pair_en.properties}.
 */
@MessageBundle("pair")
public interface PairMessages {
    @Message("Werkgever")
    String employer();

    @Message("Punten")
    String points();

    @Message("Waarom")
    String reasons();

    @Message("{#if number == 1}1 maand{#else}{number} maanden{/if}")
    String months(Integer number);

    @Message("{#if least == most}{least}{#else}{least} tot {most}{/if} uur per week")
    String hours(int least, int most);

    @Message("De kaart van deze kandidaat is er niet meer.")
    String cardGone();

    @Message("Kandidaat {candidate} en deze vacature")
    String title(String candidate);

    @Message("Leg op tafel")
    String putOnTable();

    @Message("Score: {score} van 1000")
    String scoreIs(int score);

    @Message("{points} van {most}")
    String pointsOf(int points, int most);

    @Message("niet bekend")
    String notKnown();

    @Message("{percent}% van het gewicht kon worden beoordeeld met wat bekend is.")
    String complete(int percent);

    @Message("Deze combinatie kan nu niet worden voorgesteld")
    String blocked();

    @Message("Wat het beter zou maken")
    String nearMisses();

    @Message("dan past het: {score} punten")
    String opens(int score);

    @Message("{points} punten meer")
    String gains(int points);

    @Message("Wil werken")
    String hoursWanted();

    @Message("Uren")
    String hoursOffered();

    @Message("Reizen")
    String travel();

    @Message("vanuit {postcode}, hooguit {minutes} minuten")
    String travelFrom(String postcode, int minutes);

    @Message("Beschikbaar vanaf")
    String available();

    @Message("Heeft nodig")
    String needs();

    @Message("Harde grenzen")
    String limits();

    @Message("Kan")
    String skills();

    @Message("Rijbewijs")
    String licences();

    @Message("Opleiding")
    String education();

    @Message("Nederlands")
    String dutch();

    @Message("Jobcoach")
    String jobCoach();

    @Message("nodig")
    String jobCoachNeeded();

    @Message("Wat de werkgever wil weten")
    String disclosureAsked();

    @Message("Nog te vragen")
    String notTold();

    @Message("Niet meer actueel: vraag na")
    String notFresh();

    @Message("Postcode van het werk")
    String postcode();

    @Message("Sluit op")
    String closes();

    @Message("sluit op {day.date}")
    String closesOn(LocalDate day);

    @Message("Biedt")
    String offers();

    @Message("Taken")
    String tasks();

    @Message("Contract")
    String contract();

    @Message("Werk begint")
    String starts();

    @Message("Bereidheid van de werkgever")
    String willingness();

    @Message("Meeste uren per week")
    String mostHours();
}
