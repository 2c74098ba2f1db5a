package nl.hoofdzaakwerk.portal.coach;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts that several coach pages share, and those of the caseload and of people who come in. English stands in
 * {@code messages/coach_en.properties}.
 */
@MessageBundle("coach")
public interface CoachMessages {
    @Message("Caseload")
    String caseload();

    @Message("Kandidaten")
    String candidates();

    @Message("Aanmeldingen")
    String referrals();

    @Message("Overdrachten")
    String transfers();

    @Message("Hele caseload overdragen")
    String handOverAll();

    @Message("Al uw open trajecten ({count}) gaan naar een collega. Die wordt de coach.")
    String handOverAllMeans(int count);

    @Message("Ja, alles overdragen")
    String handOverAllNow();

    @Message("U hebt geen open trajecten om over te dragen.")
    String nothingToHandOver();

    @Message("Doelgroepcheck")
    String scopeCheck();

    @Message("Trajecten")
    String trajectories();

    @Message("Hoeveel u begeleidt")
    String howMuch();

    @Message(
            "{#switch band}{#case 'LIGHT'}U hebt ruimte voor meer kandidaten.{#case 'FULL'}Uw caseload is vol. Overleg voor u er iemand bij neemt.{#case 'OVER'}U begeleidt meer mensen dan past bij uw uren. Bespreek dit met uw leidinggevende.{#case}{/switch}")
    String bandMeans(String band);

    @Message("Open trajecten")
    String openTrajectories();

    @Message("Volgende stap te laat")
    String stepTooLate();

    @Message("Staat stil")
    String standsStill();

    @Message("Signalen over werk")
    String workSignals();

    @Message("Van wie")
    String whose();

    @Message("Van mij")
    String mine();

    @Message("Van mijn organisatie")
    String ofOrganisation();

    @Message("Fase")
    String phase();

    @Message("Alles wat open is")
    String allOpen();

    @Message("Alle")
    String all();

    @Message("Methode")
    String method();

    @Message("Alleen te laat")
    String onlyLate();

    @Message("Alleen wat stilstaat")
    String onlyStalled();

    @Message("Er zijn geen trajecten die hierbij passen. Kies een andere fase, of begin een traject bij een kandidaat.")
    String noTrajectories();

    @Message("Naar de kandidaten")
    String toCandidates();

    @Message("Kandidaat")
    String candidate();

    @Message("Uiterlijk")
    String due();

    @Message("Volgende stap")
    String nextStep();

    @Message("Signalen")
    String signals();

    @Message("Coach")
    String coach();

    @Message("naam niet bekend")
    String notNamed();

    @Message("Niet meer zichtbaar")
    String notVisible();

    @Message("te laat")
    String tooLate();

    @Message("Er zijn er meer dan hier staan. Kies een fase om verder te bladeren.")
    String choosePhase();

    @Message("Laat u dit leeg, dan kiest het systeem een eerste stap.")
    String nextStepHint();

    @Message("Wat gaat er gebeuren")
    String nextStepWhat();

    @Message("Uiterlijk op")
    String nextStepDue();

    @Message("Volgende stap wijzigen")
    String changeStep();

    @Message("Volgende stap bij {name}")
    String nextStepOf(String name);

    @Message("Volgende stap opslaan")
    String saveStep();

    @Message("Kijk of iemand bij de doelgroep hoort. U noemt geen naam en er wordt niets bewaard.")
    String scopeCheckIntro();

    @Message("Kandidaat inschrijven")
    String registerCandidate();

    @Message("Wie meldt aan")
    String referredBy();

    @Message("Zorg")
    String careSetting();

    @Message("UWV en gemeenten weten dit niet; zij laten dit leeg.")
    String careSettingHint();

    @Message("Kan en wil werken")
    String canAndWantsToWork();

    @Message("Uitkering of werk")
    String benefit();

    @Message("Bekijk de uitkomst")
    String checkNow();

    @Message("Doelgroep")
    String targetGroup();

    @Message("Naam")
    String name();

    @Message("Stand")
    String state();

    @Message("Aangemeld op")
    String referredOn();

    @Message("Gemeente")
    String municipality();

    @Message(
            "Mensen die UWV of een gemeente bij uw instelling heeft aangemeld. Bevestig of zij hier in behandeling zijn.")
    String referralsIntro();

    @Message("Er zijn geen aanmeldingen. U kunt zelf iemand inschrijven die bij u in behandeling is.")
    String noReferrals();

    @Message("Aanmelding van {name}")
    String referralOf(String name);

    @Message("Geboortedatum")
    String birthDate();

    @Message("Woonplaats")
    String residence();

    @Message("Aanmelding bevestigen")
    String confirmReferral();

    @Message(
            "Is deze persoon bij u in behandeling en hoort hij of zij bij de doelgroep? Dan wordt de persoon kandidaat bij uw instelling.")
    String confirmIntro();

    @Message("Bevestigen")
    String confirm();

    @Message("Aanmelding afwijzen")
    String doNotTakeOn();

    @Message(
            "U neemt deze persoon niet in begeleiding. {organisation} krijgt de reden te zien. Daarna kunt u dit niet meer veranderen.")
    String rejectionMeans(String organisation);

    @Message("Reden")
    String reason();

    @Message(
            "{#switch key}{#case 'ingeschreven'}De kandidaat is ingeschreven. Leg nu de wensen en de toestemming vast.{#case 'bevestigd'}De aanmelding is bevestigd. De persoon is nu kandidaat.{#case 'afgewezen'}De aanmelding is afgewezen.{#case 'stap'}De volgende stap is opgeslagen.{#case 'zorg'}De zorg is bijgewerkt. Hieronder staat wat dat betekent.{#case 'gesprek'}Het gesprek is opgeschreven.{#case 'wensen'}De wensen zijn opgeslagen.{#case 'toestemming'}De grondslag is vastgelegd.{#case 'ingetrokken'}De grondslag is ingetrokken. De ontvanger krijgt dit meteen te horen.{#case 'begonnen'}Het traject is begonnen.{#case 'contact'}Het contact is opgeschreven.{#case 'contactadvies'}Het contact is opgeschreven. Let op: bij IPS gaat iemand eerst aan het werk en leert daarna op de werkplek.{#case 'beeindigd'}De begeleiding is afgesloten.{#case 'hersteld'}Het traject is hersteld.{#case 'overgedragen'}Het traject is overgedragen.{#case 'allesoverdragen'}Uw trajecten zijn overgedragen.{#case 'vervanger'}De vervanging is opgeslagen.{#case 'tevredenheid'}Het antwoord is opgeschreven.{#case 'plaatsing'}De plaatsing is toegevoegd.{#case 'onderbreking'}De onderbreking is opgeslagen.{#case 'hervatting'}De hervatting is opgeslagen.{#case 'voorwaarden'}De nieuwe afspraken zijn opgeslagen.{#case 'einde'}Het einde van het werk is opgeslagen. De kandidaat zoekt weer werk in hetzelfde traject.{#case 'plan'}Het plan is opgeslagen.{#case 'bekeken'}Het plan is opnieuw bekeken.{#case 'gesloten'}Het plan is afgesloten.{#case 'afgestemd'}De plannen zijn naast elkaar gelegd.{#case 'financiering'}De financiering is aangevraagd.{#case 'aangevuld'}De aanvraag is aangevuld.{#case 'aanvraagterug'}De aanvraag is ingetrokken.{#case}{/switch}")
    String done(String key);
}
