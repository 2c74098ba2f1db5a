package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the form for wishes. English stands in {@code messages/wish_en.properties}. */
@MessageBundle("wish")
interface WishMessages {
    @Message("Vul samen met de kandidaat in. Wat u leeg laat, telt nooit tegen de kandidaat.")
    String wishesIntro();

    @Message("Welk werk")
    String kindOfWork();

    @Message("Voorkeur {place}")
    String preferred(int place);

    @Message("Liever niet {place}")
    String unwanted(int place);

    @Message("Wat mag een werkgever weten")
    String disclosureQuestion();

    @Message("De kandidaat kiest. Per werkgever kan het later anders.")
    String disclosureHint();

    @Message("Mag besproken worden voor vacatures in alle sectoren")
    String everySector();

    @Message("Alleen als de kandidaat ja heeft gezegd. Kies anders hieronder sectoren.")
    String everySectorHint();

    @Message("Mag besproken worden in deze sectoren")
    String sectors();

    @Message("Uren, dagen en reizen")
    String hoursAndTravel();

    @Message("Minste uren per week")
    String minimumHours();

    @Message("Meeste uren per week")
    String maximumHours();

    @Message("Wil groeien naar uren per week")
    String growsToHours();

    @Message("Reist met")
    String travelMode();

    @Message("Hoogste reistijd in minuten, enkele reis")
    String travelMinutes();

    @Message("Kan werken op")
    String availability();

    @Message("Wat nodig is")
    String needs();

    @Message("Dit doet de kandidaat niet")
    String hardLimits();

    @Message("Prikkels, hoogstens")
    String mostStimuli();

    @Message("Tempo, hoogstens")
    String mostPace();

    @Message("Contact met mensen, hoogstens")
    String mostSocialLoad();

    @Message("Jobcoach moet mee")
    String jobCoachNeeded();

    @Message("Wat de kandidaat kan")
    String abilities();

    @Message("Taken")
    String skills();

    @Message("Rijbewijs")
    String licences();

    @Message("Kies Geen rijbewijs als dat zo is. Laat alles leeg als u het niet weet.")
    String licencesHint();

    @Message("Nederlands")
    String dutch();

    @Message("Opleiding")
    String education();

    @Message("Contract en loon")
    String contractAndWage();

    @Message("Kortste contract in maanden")
    String contractMonths();

    @Message("Laagste bruto loon per uur in euro")
    String wagePerHour();

    @Message("Gevolgen voor het inkomen zijn besproken")
    String incomeAdvice();

    @Message("Wensen opslaan")
    String saveWishes();
}
