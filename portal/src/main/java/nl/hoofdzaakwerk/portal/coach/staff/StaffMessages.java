package nl.hoofdzaakwerk.portal.coach.staff;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about colleagues. English stands in {@code messages/staff_en.properties}. */
@MessageBundle("staff")
public interface StaffMessages {
    @Message("Medewerkers")
    String staff();

    @Message("Coaches komen vanzelf in deze lijst als zij hun eerste traject beginnen. Zeg hier hoeveel zij werken.")
    String staffMeans();

    @Message("Er zijn nog geen medewerkers bekend. Voeg de eerste toe.")
    String none();

    @Message("Medewerker toevoegen")
    String add();

    @Message("Naam")
    String name();

    @Message("Begeleidt mensen")
    String coach();

    @Message("Deel van een volle werkweek")
    String fte();

    @Message("Bijvoorbeeld 0,8 voor vier dagen. Dit bepaalt hoeveel trajecten passen.")
    String fteHint();

    @Message("Nummer van de gebruiker")
    String user();

    @Message("De medewerker vindt dit nummer bij 'Uw gegevens'.")
    String userHint();

    @Message("Lopende trajecten")
    String open();

    @Message("Te laat")
    String overdue();

    @Message("Hoe vol")
    String band();

    @Message("Wijzig")
    String change();

    @Message("{name}: gegevens wijzigen")
    String changeTitle(String name);

    @Message("Draag alles over")
    String handOver();

    @Message("Alle trajecten van {name} overdragen")
    String handOverTitle(String name);

    @Message(
            "{#if number == 1}Het ene lopende traject gaat{#else}Alle {number} lopende trajecten gaan{/if} naar de collega die u kiest. De collega ziet ze meteen bij de eigen caseload.")
    String handOverMeans(int number);

    @Message("Naar wie")
    String to();

    @Message("Wat u kunt doen")
    String toDo();

    @Message("Opslaan")
    String save();

    @Message("De gegevens zijn opgeslagen.")
    String saved();

    @Message("{#if number == 1}Er is 1 traject overgedragen.{#else}Er zijn {number} trajecten overgedragen.{/if}")
    String handedOver(int number);
}
