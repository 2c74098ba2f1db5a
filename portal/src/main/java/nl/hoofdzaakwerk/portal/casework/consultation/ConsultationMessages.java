package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about meetings on cases, and their overviews. English stands in
 * {@code messages/consultation_en.properties}.
 */
@MessageBundle("consultation")
public interface ConsultationMessages {
    @Message("Plaats")
    String place();

    @Message("Van")
    String from();

    @Message("Tot en met")
    String untilAndWith();

    @Message("Overleg plannen")
    String planOne();

    @Message("Plannen")
    String plan();

    @Message("Overleg wijzigen")
    String change();

    @Message("Verslag maken")
    String close();

    @Message("Hiermee sluit u het overleg af. Daarna kunt u het niet meer wijzigen.")
    String closeMeans();

    @Message("Overleg afzeggen")
    String cancel();

    @Message("Iedereen ziet dat het overleg niet doorgaat. Casussen op de agenda kunnen naar een ander overleg.")
    String cancelMeans();

    @Message("Casusoverleg van {day}")
    String meetingOn(String day);

    @Message("U bent nog niet uitgenodigd voor een casusoverleg. U kunt al wel een casus voorbereiden.")
    String none();

    @Message("Er zijn geen overleggen in deze stand. Kies 'Overleg plannen' om er een te maken.")
    String noneRegion();

    @Message("Gastheer")
    String host();

    @Message("De organisatie die de anderen ontvangt.")
    String hostHint();

    @Message("Agenda")
    String agenda();

    @Message("Verslag")
    String minutes();

    @Message("Deelnemers")
    String participants();

    @Message("Er is nog niemand uitgenodigd.")
    String participantsNone();

    @Message("Uitgenodigde organisaties")
    String invited();

    @Message("Organisaties uitnodigen")
    String invite();

    @Message("Uitnodigen")
    String inviteSend();

    @Message("Organisaties")
    String organisations();

    @Message("Een per regel, bijvoorbeeld Gemeente Leiden.")
    String organisationsHint();

    @Message("Wie waren er?")
    String whoWasThere();

    @Message("Komt u?")
    String doYouCome();

    @Message("Uw organisatie is nu:")
    String doYouComeNow();

    @Message("Wij komen")
    String weCome();

    @Message("Wij komen niet")
    String weDoNotCome();

    @Message("{count} van ten hoogste {most}")
    String ofAtMost(int count, int most);

    @Message("Casussen op de agenda")
    String casesOnAgenda();

    @Message("Er staan nog geen casussen op de agenda, of u ziet ze nadat uw organisatie heeft gezegd dat zij komt.")
    String agendaNone();

    @Message("Er staan nog geen casussen op de agenda. Uitgenodigde organisaties zetten ze erop.")
    String agendaNoneRegion();

    @Message("Doelen van de adviezen")
    String goals();

    @Message("In deze periode is over {#if cases == 1}1 casus{#else}{cases} casussen{/if} advies gegeven.")
    String casesAdvised(int cases);

    @Message("Overzicht en bestanden")
    String overview();

    @Message("Bestanden over deze periode")
    String files();

    @Message("Overzicht van casussen")
    String casesFile();

    @Message("Overzicht van overleggen")
    String meetingsFile();

    @Message("Aanvragen per subregio")
    String spread();

    @Message("Er is nog geen geld aangevraagd.")
    String spreadNone();

    @Message("Aantal toegekend")
    String grants();
}
