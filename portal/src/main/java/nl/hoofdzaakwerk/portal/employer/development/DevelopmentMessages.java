package nl.hoofdzaakwerk.portal.employer.development;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of work to look for. English stands in {@code messages/development_en.properties}. */
@MessageBundle("development")
public interface DevelopmentMessages {
    @Message("Werk zoeken")
    String title();

    @Message("Voor deze wensen is er nog geen passende vacature. U ziet niet van wie de wens is.")
    String explained();

    @Message("Stand")
    String state();

    @Message("Nog te zoeken")
    String stillOpen();

    @Message("Afgesloten")
    String closed();

    @Message("Er is nu niets te zoeken. Kijk later nog eens.")
    String none();

    @Message("Soort werk")
    String work();

    @Message("Elk soort werk")
    String anything();

    @Message("Gevraagd op")
    String askedOn();

    @Message("Wie zoekt")
    String keptBy();

    @Message("Nodig op het werk")
    String needs();

    @Message("Waarom er nog niets past")
    String hindrances();

    @Message("Gevonden")
    String finds();

    @Message("Resultaat")
    String result();

    @Message("Ik ga dit zoeken")
    String take();

    @Message("Vacature gevonden")
    String find();

    @Message("Vacature koppelen")
    String findButton();

    @Message("Er zijn geen open vacatures. Open een werkgever om er een te maken.")
    String noVacancies();

    @Message("Zoeken afsluiten")
    String close();

    @Message("Wie de wens doorgaf, ziet wat eruit kwam.")
    String closeMeans();

    @Message(
            "{#switch key}{#case 'taken'}U zoekt nu dit werk.{#case 'planned'}De volgende stap is opgeslagen.{#case 'found'}De vacature is gekoppeld.{#case 'closed'}Het zoeken is afgesloten.{/switch}")
    String done(String key);
}
