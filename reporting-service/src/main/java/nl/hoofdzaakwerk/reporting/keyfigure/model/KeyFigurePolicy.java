package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F7, A15: what can be agreed on with a key figure. */
public final class KeyFigurePolicy {
    private KeyFigurePolicy() {}

    /** Somebody else replaces a key figure, and an organisation has one while it takes part. */
    public static List<Refusal> judgeAppointing(Participant participant, KeyFigure.Terms terms) {
        List<Refusal> refusals = new ArrayList<>(judgeReplacement(terms.person(), terms.replacement()));
        if (!participant.takesPartOn(terms.fromDate())) {
            refusals.add(Refusal.at("/fromDate", "F7.takes-no-part-then"));
        }
        return refusals;
    }

    public static List<Refusal> judgeReplacement(WorkContact person, Optional<WorkContact> replacement) {
        return replacement.filter(person::isSamePerson).isPresent()
                ? List.of(Refusal.at("/replacement", "A15.replaces-self"))
                : List.of();
    }

    /** What was forgotten or is over stays as it is. */
    public static List<Refusal> judgeChanging(KeyFigure keyFigure, LocalDate today) {
        return keyFigure.forgottenOn().isPresent()
                        || keyFigure
                                .untilDate()
                                .filter(last -> last.isBefore(today))
                                .isPresent()
                ? List.of(Refusal.of("F7.key-figure-over"))
                : List.of();
    }

    /** It ends once, and not before it began. */
    public static List<Refusal> judgeEnding(KeyFigure keyFigure, LocalDate lastDay) {
        if (keyFigure.untilDate().isPresent() || keyFigure.forgottenOn().isPresent()) {
            return List.of(Refusal.of("F7.key-figure-over"));
        }
        return lastDay.isBefore(keyFigure.fromDate())
                ? List.of(Refusal.at("/untilDate", "F7.ends-before-beginning"))
                : List.of();
    }

    /** A15: the replacement becomes key figure, on a day after the first of the one before. */
    public static List<Refusal> judgePassing(KeyFigure keyFigure, LocalDate fromDate) {
        List<Refusal> refusals = new ArrayList<>();
        if (keyFigure.untilDate().isPresent() || keyFigure.forgottenOn().isPresent()) {
            refusals.add(Refusal.of("F7.key-figure-over"));
        } else if (keyFigure.replacement().isEmpty()) {
            refusals.add(Refusal.of("A15.no-replacement"));
        }
        if (!fromDate.isAfter(keyFigure.fromDate())) {
            refusals.add(Refusal.at("/fromDate", "A15.passed-on-before-beginning"));
        }
        return refusals;
    }

    /** A15: an absence has an order in time, lies within the term and is told once. */
    public static List<Refusal> judgeAbsence(KeyFigure keyFigure, Absence absence) {
        if (absence.untilDate().isBefore(absence.fromDate())) {
            return List.of(Refusal.at("/untilDate", "A15.absence-upside-down"));
        }
        if (keyFigure.forgottenOn().isPresent()
                || !keyFigure.isInPlaceOn(absence.fromDate())
                || !keyFigure.isInPlaceOn(absence.untilDate())) {
            return List.of(Refusal.at("/fromDate", "A15.no-key-figure-then"));
        }
        return keyFigure.absences().stream().anyMatch(absence::overlaps)
                ? List.of(Refusal.at("/fromDate", "A15.absence-overlaps"))
                : List.of();
    }

    /** Persons are forgotten after their last day, never while they are key figure. */
    public static List<Refusal> judgeForgetting(KeyFigure keyFigure, LocalDate today) {
        if (keyFigure.forgottenOn().isPresent()) {
            return List.of(Refusal.of("F7.forgotten-already"));
        }
        return keyFigure.untilDate().filter(last -> last.isBefore(today)).isPresent()
                ? List.of()
                : List.of(Refusal.of("F7.still-key-figure"));
    }
}
