package nl.hoofdzaakwerk.reporting.stakeholder.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F15: what can stand in a web. */
public final class StakeholderPolicy {
    private static final String FAMILY = "(?:(?:van|de|der|den|ten|ter) ){0,3}\\p{Lu}\\p{Ll}+";
    private static final Pattern PERSON =
            Pattern.compile("(?<![\\p{L}.])(?:(?i:mevrouw|mevr\\.?|mw\\.?|meneer|dhr\\.?|de heer|drs\\.?|mr\\.?) ?"
                    + "(?:\\p{Lu}\\.? ?){0,4}|(?![NB]\\.V\\.)(?:\\p{Lu}\\. ?){1,4})" + FAMILY);

    private StakeholderPolicy() {}

    /**
     * A function, not a name: what people think of a project is theirs. @param taken whether it stands there already
     */
    public static List<Refusal> judgeLabel(String label, boolean taken) {
        List<Refusal> refusals = new ArrayList<>();
        if (PERSON.matcher(label).find()) {
            refusals.add(Refusal.at("/label", "F15.names-a-person"));
        }
        if (taken) {
            refusals.add(Refusal.at("/label", "F15.stands-there-already"));
        }
        return refusals;
    }

    /** Nobody knows how somebody will stand. */
    public static Optional<Refusal> judgeAssessment(LocalDate assessedOn, LocalDate today) {
        return assessedOn.isAfter(today)
                ? Optional.of(Refusal.at("/assessedDate", "F15.assessed-in-future"))
                : Optional.empty();
    }

    /** It leaves once, on its first day at the earliest. */
    public static Optional<Refusal> judgeLeaving(Stakeholder stakeholder, LocalDate lastDay) {
        if (stakeholder.leftOn().isPresent()) {
            return Optional.of(Refusal.of("F15.stakeholder-left"));
        }
        LocalDate first = stakeholder.assessments().getFirst().assessedOn();
        return lastDay.isBefore(first)
                ? Optional.of(Refusal.at("/leftDate", "F15.left-before-standing"))
                : Optional.empty();
    }

    /** Two of one region, which both stand there, and one line between them. @param lines all lines of the region */
    public static Optional<Refusal> judgeRelation(
            Stakeholder one, Stakeholder other, LocalDate fromDate, List<StakeholderRelation> lines) {
        if (one.id().equals(other.id())) {
            return Optional.of(Refusal.at("/otherId", "F15.related-to-self"));
        }
        if (!one.region().equals(other.region())) {
            return Optional.of(Refusal.at("/otherId", "F15.another-region"));
        }
        if (one.leftOn().isPresent() || other.leftOn().isPresent()) {
            return Optional.of(Refusal.of("F15.stakeholder-left"));
        }
        boolean related = lines.stream()
                .filter(line -> line.isBetween(one.id(), other.id()))
                .anyMatch(line ->
                        line.untilDate().map(last -> !last.isBefore(fromDate)).orElse(true));
        return related ? Optional.of(Refusal.at("/otherId", "F15.related-already")) : Optional.empty();
    }

    /** A line ends once, on its first day at the earliest. */
    public static Optional<Refusal> judgeEnding(StakeholderRelation line, LocalDate lastDay) {
        if (line.untilDate().isPresent()) {
            return Optional.of(Refusal.of("F15.relation-over"));
        }
        return lastDay.isBefore(line.fromDate())
                ? Optional.of(Refusal.at("/untilDate", "F15.ends-before-beginning"))
                : Optional.empty();
    }
}
