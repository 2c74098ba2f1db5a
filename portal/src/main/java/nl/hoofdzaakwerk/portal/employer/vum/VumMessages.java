package nl.hoofdzaakwerk.portal.employer.vum;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what is asked of VUM. English stands in {@code messages/vum_en.properties}. */
@MessageBundle("vum")
public interface VumMessages {
    @Message("Gezocht bij VUM")
    String searches();

    @Message(
            "VUM is de uitwisseling van vacatures en werkzoekenden tussen UWV en gemeenten. Wat er gevonden is, wordt na korte tijd gewist.")
    String searchesMean();

    @Message("Er is nog niets gezocht, of het is al gewist. Open een vacature of kandidaat en kies ‘Zoek bij VUM’.")
    String noSearches();

    @Message("Zoek bij VUM")
    String ask();

    @Message(
            "Er wordt gezocht naar werkzoekenden die bij deze vacature passen. Alleen het werk en vier cijfers van de postcode gaan naar VUM.")
    String askProfiles();

    @Message(
            "Er wordt gezocht naar vacatures die bij de wensen van deze kandidaat passen. Over de persoon gaat niets naar VUM dan vier cijfers van de postcode.")
    String askVacancies();

    @Message("Beroepsgroep")
    String occupation();

    @Message("Laat leeg voor het beroep van de vacature of het eerste gewenste beroep.")
    String occupationHint();

    @Message("Tot hoeveel kilometer")
    String kilometres();

    @Message("Gezocht op")
    String askedAt();

    @Message("Waarnaar")
    String subject();

    @Message("Gevonden")
    String found();

    @Message("{kept} bewaard van {told}")
    String foundOf(int kept, int told);

    @Message("Stand")
    String state();

    @Message("Wat er gevraagd is")
    String question();

    @Message("Wordt gewist op")
    String removedAt();

    @Message("U kunt nog {number} keer de hele tekst bekijken.")
    String left(int number);

    @Message("VUM kent niets dat past. Zoek met meer kilometers of een ander beroep.")
    String noneFound();

    @Message("Werkzoekende")
    String profile();

    @Message("Vacature")
    String vacancy();

    @Message("Werkgever")
    String employer();

    @Message("Uren per week")
    String hours();

    @Message("{minimum} tot {maximum}")
    String hoursAWeek(int minimum, int maximum);

    @Message("Postcode")
    String postcode();

    @Message("Score")
    String score();

    @Message("Waarom")
    String why();

    @Message("Kan niet")
    String blocked();

    @Message("Dit is wat VUM nu zegt. Er wordt niets van bewaard.")
    String detailsMean();

    @Message("Beschikbaar vanaf")
    String available();

    @Message("Omschrijving")
    String description();

    @Message("Sluit op")
    String closes();

    @Message("Terug naar wat er gevonden is")
    String back();

    @Message("Naar alles wat gezocht is")
    String newest();
}
