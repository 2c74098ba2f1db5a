package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.ContractForm;
import nl.hoofdzaakwerk.events.PlacementEnded;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;
import nl.hoofdzaakwerk.events.WageBand;
import nl.hoofdzaakwerk.events.WorkEndReason;

/** Work within a trajectory. Until its begin is heard of, it has an end or a durability but no kind and start. */
@Entity
@Table(name = "placement_fact")
class TrackedPlacement {
    /** By begin, and on the same day by what they are known as, so that the first is the same after a rebuild. */
    static final Comparator<TrackedPlacement> BY_BEGIN =
            Comparator.comparing(TrackedPlacement::startDate).thenComparing(placement -> placement.pseudonym);

    @Id
    private UUID id;

    private UUID pseudonym;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    private Integer hoursPerWeek;
    private LocalDate startDate;

    @Enumerated(EnumType.STRING)
    private ContractForm contract;

    @Enumerated(EnumType.STRING)
    private WageBand wage;

    private Boolean preferred;
    private UUID employer;
    private String occupationGroup;
    private long toldBy;
    private LocalDate sustainedOn;
    private long sustainedBy;
    private LocalDate endDate;

    @Enumerated(EnumType.STRING)
    private WorkEndReason endReason;

    private long endedBy;

    @ElementCollection
    @CollectionTable(name = "placement_terms_fact", joinColumns = @JoinColumn(name = "placement_id"))
    @MapKeyColumn(name = "from_date")
    @Column(nullable = false)
    private Map<LocalDate, TrackedTerms> terms = new HashMap<>(1);

    protected TrackedPlacement() {}

    TrackedPlacement(UUID id, UUID pseudonym) {
        this.id = id;
        this.pseudonym = pseudonym;
    }

    UUID id() {
        return id;
    }

    LocalDate startDate() {
        return startDate;
    }

    boolean isJob(CountingKinds counting) {
        return startDate != null && counting.isWork(kind);
    }

    boolean isKnownAs(UUID other) {
        return other.equals(pseudonym);
    }

    void began(TrajectoryPlaced placed, long sequence) {
        if (startDate != null && sequence <= toldBy) {
            return;
        }
        toldBy = sequence;
        kind = placed.kind();
        hoursPerWeek = placed.hoursPerWeek();
        startDate = placed.startDate();
        contract = placed.contract();
        wage = placed.wage();
        preferred = placed.preferred();
        employer = placed.employerFactId();
        occupationGroup = placed.occupationGroup();
    }

    void changed(PlacementHoursChanged changed, long sequence) {
        terms.merge(changed.fromDate(), new TrackedTerms(changed, sequence), TrackedTerms::last);
    }

    void sustained(LocalDate day, long sequence) {
        if (sequence > sustainedBy) {
            sustainedBy = sequence;
            sustainedOn = day;
        }
    }

    void sustainabilityRevoked(long sequence) {
        if (sequence > sustainedBy) {
            sustainedBy = sequence;
            sustainedOn = null;
        }
    }

    void ended(PlacementEnded ended, long sequence) {
        if (sequence > endedBy) {
            endedBy = sequence;
            endDate = ended.endDate();
            endReason = ended.reason();
        }
    }

    Optional<LocalDate> sustainedOn() {
        return Optional.ofNullable(sustainedOn);
    }

    void forget() {
        pseudonym = null;
        hoursPerWeek = null;
        contract = null;
        wage = null;
        preferred = null;
        employer = null;
        occupationGroup = null;
        endReason = null;
        terms.clear();
        startDate = Coarse.year(startDate);
        sustainedOn = Coarse.year(sustainedOn);
        endDate = Coarse.year(endDate);
    }

    /** In the order of {@link TrackedTrajectory#PLACEMENT_COLUMNS}. */
    List<Object> values(UUID trajectory) {
        return Arrays.asList(
                id,
                trajectory,
                pseudonym,
                kind,
                hoursPerWeek,
                startDate,
                contract,
                wage,
                preferred,
                employer,
                occupationGroup,
                toldBy,
                sustainedOn,
                sustainedBy,
                endDate,
                endReason,
                endedBy);
    }

    /** In the order of {@link TrackedTrajectory#TERMS_COLUMNS}. */
    Stream<List<Object>> termsValues() {
        return terms.entrySet().stream()
                .map(term -> Stream.concat(Stream.<Object>of(id, term.getKey()), term.getValue().values().stream())
                        .toList());
    }
}
