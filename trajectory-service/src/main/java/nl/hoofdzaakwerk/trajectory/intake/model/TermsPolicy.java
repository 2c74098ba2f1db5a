package nl.hoofdzaakwerk.trajectory.intake.model;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WeekPart;

/** E3, X16: a candidate's wishes do not contradict each other, or matching could not keep all of them. */
public final class TermsPolicy {
    private TermsPolicy() {}

    /**
     * What cannot hold beside the rest.
     *
     * @param pointer the property, below the terms
     * @param code of the text that says why
     */
    public record Contradiction(String pointer, String code) {}

    /**
     * @param preferred occupations the candidate wants
     * @param maximumHours a week
     */
    public static List<Contradiction> contradictions(List<IscoCode> preferred, int maximumHours, Terms terms) {
        List<Contradiction> found = new ArrayList<>();
        if (terms.everySector() && !terms.sectors().isEmpty()) {
            found.add(new Contradiction("/sectors", "sectors-beside-every-sector"));
        }
        if (terms.growsToHours() != null && terms.growsToHours() < maximumHours) {
            found.add(new Contradiction("/growsToHours", "grows-to-fewer-hours"));
        }
        for (int i = 0; i < terms.unwantedOccupations().size(); i++) {
            IscoCode unwanted = terms.unwantedOccupations().get(i);
            if (preferred.stream().anyMatch(wanted -> covers(unwanted, wanted))) {
                found.add(new Contradiction("/unwantedOccupations/" + i, "wanted-and-unwanted"));
            }
        }
        List<WeekPart> parts = terms.availability().parts();
        if (parts.stream().anyMatch(part -> terms.hardLimits().stream().anyMatch(limit -> forbids(limit, part)))) {
            found.add(new Contradiction("/availability", "available-beyond-limit"));
        }
        return found;
    }

    /** A group holds each group whose code begins with its own. */
    private static boolean covers(IscoCode group, IscoCode part) {
        return part.value().startsWith(group.value());
    }

    private static boolean forbids(HardLimit limit, WeekPart part) {
        return switch (limit) {
            case NO_NIGHTS -> part.part() == DayPart.NIGHT;
            case NO_EVENINGS -> part.part() == DayPart.EVENING;
            case NO_WEEKENDS -> part.day() == DayOfWeek.SATURDAY || part.day() == DayOfWeek.SUNDAY;
            case NO_TELEPHONE, NO_CUSTOMERS, NO_CERTIFICATE_OF_CONDUCT -> false;
        };
    }
}
