package nl.hoofdzaakwerk.portal.coach.plan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about plans. English stands in {@code messages/plan_en.properties}. */
@MessageBundle("plan")
interface PlanMessages {
    @Message("Plan opschrijven")
    String add();

    @Message("Passen de plannen bij elkaar")
    String together();

    @Message("Op elkaar afgestemd")
    String aligned();

    @Message("Nog niet op elkaar afgestemd")
    String notAligned();

    @Message("Behandelplan afgesproken op {agreed}, opnieuw bekijken op {review}.")
    String treatmentPlanAgreed(String agreed, String review);

    @Message("Er is nog geen behandelplan vastgelegd.")
    String noTreatmentPlan();

    @Message("Naast elkaar gelegd op")
    String alignedOn();

    @Message("Plannen zijn afgestemd")
    String align();

    @Message("Afgesproken op")
    String agreedOn();

    @Message("Opnieuw bekeken op")
    String reviewedOn();

    @Message("Opnieuw bekijken op")
    String reviewDate();

    @Message("Weer bekijken op")
    String nextReview();

    @Message("Afgesloten op")
    String closedOn();

    @Message("Opnieuw bekijken")
    String review();

    @Message("Volgende stap van het plan")
    String changeStep();

    @Message("Plan afsluiten")
    String close();

    @Message("Er is nog geen plan. Spreek een plan af met de kandidaat en schrijf het op.")
    String none();

    @Message("Soort plan")
    String kind();

    @Message("Wat is afgesproken")
    String content();

    @Message("Wie spreekt het af")
    String agreedBy();

    @Message("Plan opslaan")
    String save();

    @Message("Pas aan wat er nu is afgesproken.")
    String reviewIntro();

    @Message("Afspraken opslaan")
    String saveReview();

    @Message("Niemand volgt dit plan daarna nog. Het blijft te lezen.")
    String closeMeans();

    @Message("Ja, plan afsluiten")
    String closeNow();
}
