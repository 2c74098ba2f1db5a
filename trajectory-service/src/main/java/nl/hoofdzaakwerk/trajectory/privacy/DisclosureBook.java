package nl.hoofdzaakwerk.trajectory.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.trajectory.privacy.model.DisclosureState;
import nl.hoofdzaakwerk.trajectory.privacy.model.LegalGround;

/**
 * Who received what of a person (X1): what was sent to services, what they were told without a name, and what other
 * organisations read here. The processing log is the record of reading, so no reading feature can be forgotten.
 */
@ApplicationScoped
public class DisclosureBook {
    private static final ZoneId ZONE = TimeSource.ZONE;
    private static final String SYSTEM = "system";

    private final Disclosures disclosures;
    private final LegalGrounds grounds;
    private final Persons persons;
    private final Clock clock;

    DisclosureBook(Disclosures disclosures, LegalGrounds grounds, Persons persons, Clock clock) {
        this.disclosures = disclosures;
        this.grounds = grounds;
        this.persons = persons;
        this.clock = clock;
    }

    /**
     * A receiver of a person's data.
     *
     * @param receiver a service, or the alias of an organisation
     * @param categories what kinds of data or processing
     * @param withdrawnAt when it had to stop; absent while it may go on
     * @param confirmedAt when the copy was emptied; for who only looked, when looking ended
     * @param seconds it took from the withdrawal
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Disclosure(
            String receiver,
            String purpose,
            List<String> categories,
            Instant firstAt,
            Instant lastAt,
            DisclosureState state,
            Instant withdrawnAt,
            Instant confirmedAt,
            Long seconds) {}

    /** In order of first disclosure. */
    public List<Disclosure> of(UUID candidateId, OrganisationAlias treating) {
        List<Disclosure> all = new ArrayList<>();
        disclosures.of(candidateId).stream().map(DisclosureBook::sent).forEach(all::add);
        persons.reported(candidateId).stream().map(DisclosureBook::reported).forEach(all::add);
        Map<String, List<Persons.Read>> byOrganisation = persons.reads(candidateId).stream()
                .filter(read -> !read.organisation().equals(SYSTEM)
                        && !read.organisation().equals(treating.value()))
                .collect(Collectors.groupingBy(Persons.Read::organisation, TreeMap::new, Collectors.toList()));
        List<LegalGround> recorded = grounds.of(candidateId);
        byOrganisation.forEach((organisation, reads) -> all.add(read(organisation, reads, recorded)));
        return all.stream().sorted(Comparator.comparing(Disclosure::firstAt)).toList();
    }

    private static Disclosure sent(Disclosures.Sent sent) {
        DisclosureState state = sent.withdrawnAt() == null
                ? DisclosureState.OPEN
                : sent.confirmedAt() == null ? DisclosureState.WITHDRAWN : DisclosureState.EMPTIED;
        return new Disclosure(
                sent.receiver(),
                sent.purpose(),
                sent.categories(),
                sent.firstAt(),
                sent.lastAt(),
                state,
                sent.withdrawnAt(),
                sent.confirmedAt(),
                ErasureView.secondsBetween(sent.withdrawnAt(), sent.confirmedAt()));
    }

    /** Without a name; it ends by erasure only. */
    private static Disclosure reported(Persons.Reported reported) {
        boolean counts = reported.receiver().equals(KnownElsewhere.REPORTING);
        return new Disclosure(
                reported.receiver(),
                counts ? "REPORTING" : "AFTERCARE",
                counts ? List.of("GROUP_UNDER_PSEUDONYM", "OUTCOMES") : List.of("WORK_WITHOUT_PERSON"),
                reported.firstAt(),
                reported.lastAt(),
                DisclosureState.OPEN,
                null,
                null,
                null);
    }

    private Disclosure read(String organisation, List<Persons.Read> reads, List<LegalGround> recorded) {
        List<LegalGround> own = recorded.stream()
                .filter(ground -> ground.terms().receiver().equals(organisation))
                .toList();
        boolean open = own.stream().anyMatch(this::holds);
        Instant closed = open
                ? null
                : own.stream()
                        .map(this::ending)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return new Disclosure(
                organisation,
                own.stream()
                        .map(ground -> ground.terms().purpose().name())
                        .findFirst()
                        .orElse("OTHER"),
                reads.stream().map(Persons.Read::activity).distinct().sorted().toList(),
                reads.stream()
                        .map(Persons.Read::firstAt)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                reads.stream()
                        .map(Persons.Read::lastAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                open ? DisclosureState.OPEN : DisclosureState.CLOSED,
                closed,
                closed,
                ErasureView.secondsBetween(closed, closed));
    }

    private boolean holds(LegalGround ground) {
        return ground.holdsOn(LocalDate.now(clock));
    }

    private Optional<Instant> ending(LegalGround ground) {
        return ground.withdrawnAt().or(() -> ground.terms()
                .validUntil()
                .map(day -> day.plusDays(1).atStartOfDay(ZONE).toInstant()));
    }
}
