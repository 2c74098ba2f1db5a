package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of who has a say in the project, and how it stands. English stands in {@code messages/network_en.properties}.
 */
@MessageBundle("network")
public interface NetworkMessages {
    @Message("Netwerk van {name}")
    String networkOf(String name);

    @Message("Betrokkene toevoegen")
    String newStakeholder();

    @Message("Lijn trekken")
    String relate();

    @Message("Op dag")
    String onDay();

    @Message("Er staat op deze dag niemand in het netwerk. Voeg een organisatie of functie toe.")
    String noStakeholders();

    @Message("Tekening van het netwerk. De tabel hieronder heeft dezelfde gegevens.")
    String drawing();

    @Message("Hoe dichter bij het midden, hoe dichter bij het project. Gestreepte lijnen zijn negatief.")
    String drawingHow();

    @Message("Wie er staan")
    String stakeholders();

    @Message("Organisatie of functie")
    String stakeholder();

    @Message("Schrijf geen namen van mensen op, maar hun functie.")
    String stakeholderHint();

    @Message("Hoe dichtbij")
    String nearness();

    @Message("Invloed")
    String influence();

    @Message("Sinds de vorige keer")
    String trend();

    @Message("Opnieuw beoordelen")
    String assess();

    @Message("Na deze dag staat de betrokkene niet meer in het netwerk. Wat eerder gold blijft bewaard.")
    String removeWarning();

    @Message("Lijnen tussen betrokkenen")
    String relations();

    @Message("Van")
    String one();

    @Message("Naar")
    String other();

    @Message("Tot en met")
    String untilDate();

    @Message("Lijn weghalen")
    String endRelation();

    @Message("Na deze dag geldt de lijn niet meer.")
    String endRelationWarning();

    @Message("Wie tegen is, en via wie u kunt praten")
    String approaches();

    @Message("via")
    String via();

    @Message("nog niemand die kan helpen")
    String noWay();

    @Message("Beoordeeld op")
    String assessedDate();

    @Message("Iedereen die er ooit stond")
    String everybody();

    @Message("Ook wie het netwerk verliet. Open iemand om te zien hoe het stond in de tijd.")
    String everybodyMeans();

    @Message("Hoe het stond")
    String overTime();

    @Message("Dag")
    String assessedOn();

    @Message("Vertrokken")
    String leftOn();

    @Message("staat in het netwerk")
    String stillThere();

    @Message("Naam wijzigen")
    String rename();

    @Message("Het netwerk")
    String backToNetwork();
}
