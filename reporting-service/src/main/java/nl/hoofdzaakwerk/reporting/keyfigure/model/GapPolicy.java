package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * F7, A15: an organisation that takes part has a key figure, each key figure has a replacement, and together they have
 * the hours that were agreed. What is missing is signalled, and closed within some days.
 *
 * @param today the day that is judged
 * @param gapDays days to close a gap in
 */
public record GapPolicy(LocalDate today, int gapDays) {

    /**
     * The gaps of one organisation, the worst first; none when it takes no part today.
     *
     * @param keyFigures all the organisation ever had in the region
     * @param agreed empty when no hours were agreed for such an organisation
     */
    public List<Gap> gaps(Participant participant, List<KeyFigure> keyFigures, Optional<AgreedHours> agreed) {
        if (!participant.takesPartOn(today)) {
            return List.of();
        }
        List<KeyFigure> inPlace = keyFigures.stream()
                .filter(keyFigure -> keyFigure.isInPlaceOn(today))
                .sorted(Comparator.comparing(KeyFigure::fromDate).thenComparing(KeyFigure::id))
                .toList();
        if (inPlace.isEmpty()) {
            LocalDate since = emptySince(participant, keyFigures);
            return List.of(gap(GapKind.NOBODY, participant, Optional.empty(), since, Optional.empty()));
        }
        List<Gap> gaps = new ArrayList<>();
        for (KeyFigure keyFigure : inPlace) {
            if (keyFigure.replacement().isEmpty()) {
                gaps.add(withoutReplacement(participant, keyFigure));
            }
        }
        agreed.flatMap(hours -> fewerHours(participant, inPlace, hours)).ifPresent(gaps::add);
        gaps.sort(Comparator.comparing(Gap::kind));
        return gaps;
    }

    private Gap withoutReplacement(Participant participant, KeyFigure keyFigure) {
        Optional<UUID> id = Optional.of(keyFigure.id());
        return keyFigure.absences().stream()
                .filter(absence -> absence.covers(today))
                .findFirst()
                .map(absence -> gap(GapKind.NOBODY_STANDS_IN, participant, id, absence.fromDate(), Optional.empty()))
                .orElseGet(() -> gap(GapKind.NO_REPLACEMENT, participant, id, keyFigure.fromDate(), Optional.empty()));
    }

    private Optional<Gap> fewerHours(Participant participant, List<KeyFigure> inPlace, AgreedHours agreed) {
        BigDecimal given = inPlace.stream()
                .map(keyFigure -> keyFigure.hours().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .min(BigDecimal.valueOf(HoursPerWeek.MOST));
        HoursPerWeek missing = new HoursPerWeek(given).shortOf(agreed.hours());
        LocalDate since = Stream.of(inPlace.getLast().fromDate(), agreed.validFrom())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return missing.equals(HoursPerWeek.NONE)
                ? Optional.empty()
                : Optional.of(gap(GapKind.FEWER_HOURS, participant, Optional.empty(), since, Optional.of(missing)));
    }

    private LocalDate emptySince(Participant participant, List<KeyFigure> keyFigures) {
        return keyFigures.stream()
                .flatMap(keyFigure -> keyFigure.untilDate().stream())
                .map(last -> last.plusDays(1))
                .filter(day -> !day.isAfter(today) && day.isAfter(participant.joinedOn()))
                .max(Comparator.naturalOrder())
                .orElse(participant.joinedOn());
    }

    private Gap gap(
            GapKind kind,
            Participant participant,
            Optional<UUID> keyFigure,
            LocalDate since,
            Optional<HoursPerWeek> missing) {
        return new Gap(kind, participant, keyFigure, since, since.plusDays(gapDays), missing);
    }
}
