package nl.hoofdzaakwerk.matching.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.subjectfile.FileQueries;
import nl.hoofdzaakwerk.kit.subjectfile.FileTable;

/** The further wishes and possibilities on a card, as a person's own file shows them. */
@ApplicationScoped
class HeldTerms {
    private static final String TOLD =
            " from (select cast(terms as jsonb) as told from candidate_card where id = :pseudonym and terms is not null) c";

    private final FileQueries queries;

    HeldTerms(FileQueries queries) {
        this.queries = queries;
    }

    FileTable work(UUID pseudonym) {
        FileTable table = new FileTable("terms", "Wat je nog meer wilt", "What else you want")
                .column("everySector", "Alle sectoren", "Every sector")
                .column("growsToHours", "Groeien naar uren per week", "Grow to hours a week")
                .column("hoursAtWork", "Uren die je al werkt", "Hours you work already")
                .column("leastWageCents", "Minste uurloon in centen", "Least wage an hour in cents")
                .column("leastContractMonths", "Kortste contract in maanden", "Shortest contract in months")
                .column("jobCoachNeeded", "Jobcoach nodig", "Job coach needed")
                .column("incomeAdviceGiven", "Inkomen besproken", "Income talked through");
        return queries.fill(
                table,
                "select told ->> 'everySector', told ->> 'growsToHours', told ->> 'hoursAtWork',"
                        + " told ->> 'leastWageCents', told ->> 'leastContractMonths', told ->> 'jobCoachNeeded',"
                        + " told ->> 'incomeAdviceGiven'" + TOLD,
                pseudonym);
    }

    FileTable bearing(UUID pseudonym) {
        FileTable table = new FileTable(
                        "bearing", "Wat je aankunt en geleerd hebt", "What you can bear and have learnt")
                .column("stimuli", "Prikkels, hoogstens", "Stimuli, at most")
                .column("pace", "Tempo, hoogstens", "Pace, at most")
                .column("socialLoad", "Omgang met mensen, hoogstens", "Dealings with people, at most")
                .column("dutch", "Nederlands", "Dutch")
                .column("education", "Opleiding", "Education");
        return queries.fill(
                table,
                "select told ->> 'mostStimuli', told ->> 'mostPace', told ->> 'mostSocialLoad', told ->> 'dutch',"
                        + " told ->> 'education'" + TOLD,
                pseudonym);
    }

    FileTable times(UUID pseudonym) {
        FileTable table = new FileTable("times", "Wanneer je kunt werken", "When you can work")
                .column("day", "Dag", "Day")
                .column("part", "Dagdeel", "Part of the day");
        return queries.fill(
                table,
                "select t ->> 'day', t ->> 'part'" + TOLD
                        + " cross join lateral jsonb_array_elements(told -> 'availability') t",
                pseudonym);
    }

    FileTable sectors(UUID pseudonym) {
        return list(pseudonym, "sectors", "Sectoren waarvoor je ja zei", "Sectors you said yes to");
    }

    FileTable hardLimits(UUID pseudonym) {
        return list(pseudonym, "hardLimits", "Wat je niet wilt in je werk", "What you do not want in your work");
    }

    FileTable unwantedOccupations(UUID pseudonym) {
        return list(pseudonym, "unwantedOccupations", "Werk dat je niet wilt", "Work you do not want");
    }

    FileTable drivingLicences(UUID pseudonym) {
        return list(pseudonym, "drivingLicences", "Rijbewijzen", "Driving licences");
    }

    FileTable skills(UUID pseudonym) {
        return list(pseudonym, "skills", "Wat je kunt", "What you can do");
    }

    /** @param property of the terms, a list of codes */
    private FileTable list(UUID pseudonym, String property, String dutch, String english) {
        FileTable table = new FileTable(property, dutch, english).column("code", "Code", "Code");
        return queries.fill(
                table,
                "select t" + TOLD + " cross join lateral jsonb_array_elements_text(told -> '" + property + "') t",
                pseudonym);
    }
}
