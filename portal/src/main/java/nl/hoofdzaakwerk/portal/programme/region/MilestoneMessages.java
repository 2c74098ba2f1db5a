package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of milestones. English stands in {@code messages/milestone_en.properties}. */
@MessageBundle("milestone")
public interface MilestoneMessages {
    @Message("Mijlpalen van {name}")
    String milestonesOf(String name);

    @Message("Nieuwe mijlpaal")
    String newMilestone();

    @Message("Terug naar alle mijlpalen")
    String backToMilestones();

    @Message("Telt mee")
    String countsFrom();

    @Message("{from} tot en met {until}")
    String period(String from, String until);

    @Message("Wat telt")
    String counts();

    @Message("Bron")
    String source();

    @Message("Volgende stap")
    String nextStep();

    @Message("Volgende stap wijzigen")
    String changeNextStep();

    @Message("Terugkijken en afsluiten")
    String closeMilestone();

    @Message("Per periode")
    String byPeriod();

    @Message("Periode")
    String periodName();

    @Message("Aantal")
    String count();

    @Message("Titel")
    String name();

    @Message("Wat telt mee")
    String figure();

    @Message("Hoeveel")
    String targetNumber();

    @Message("Hele kwartalen, bijvoorbeeld 1 januari tot en met 31 maart.")
    String quarters();

    @Message("Hoe sluit u af")
    String how();

    @Message("Wat leert u ervan")
    String conclusion();

    @Message("Na afsluiten verandert de mijlpaal niet meer.")
    String closeWarning();
}
