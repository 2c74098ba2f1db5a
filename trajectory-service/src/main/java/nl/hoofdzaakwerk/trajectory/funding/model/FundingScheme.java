package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;

/**
 * One version of who pays for which trajectories, during a period (B1–B5). A version is never changed; a newer one of
 * the same code follows it.
 */
@Entity
public class FundingScheme {
    @Id
    private UUID id;

    private String code;
    private int schemeVersion;
    private String rule;
    private String nameNl;
    private String nameEn;
    private String source;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private RegionCode region;

    @Enumerated(EnumType.STRING)
    private ClientKind clientKind;

    private boolean treatingOnly;
    private LocalDate requestedUntil;
    private LocalDate earliestStart;
    private boolean modelFidelity;
    private Money averagePrice;
    private int priority;
    private String addedBy;
    private Instant addedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "funding_scheme_method", joinColumns = @JoinColumn(name = "scheme_id"))
    @Column(name = "method")
    @Enumerated(EnumType.STRING)
    private Set<Method> methods = EnumSet.noneOf(Method.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "funding_scheme_amount", joinColumns = @JoinColumn(name = "scheme_id"))
    @MapKeyColumn(name = "target_group")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<TargetGroup, GroupAmount> groupAmounts = new EnumMap<>(TargetGroup.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "funding_scheme_share", joinColumns = @JoinColumn(name = "scheme_id"))
    @OrderColumn(name = "position")
    private List<PayerShare> shares = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "funding_scheme_milestone", joinColumns = @JoinColumn(name = "scheme_id"))
    @Column(name = "months")
    private Set<Integer> milestones = new TreeSet<>();

    protected FundingScheme() {}

    /** What a scheme pays for a target group, and for how many whole months. */
    @Embeddable
    public record GroupAmount(Money amount, int months) {}

    /** @param basisPoints hundredths of a percent */
    @Embeddable
    public record PayerShare(@Enumerated(EnumType.STRING) Payer payer, int basisPoints) {
        public static final int WHOLE = 10_000;
    }

    /** What a scheme is called and when and where it holds. */
    public record Title(
            String code,
            int version,
            String rule,
            String nameNl,
            String nameEn,
            String source,
            LocalDate validFrom,
            Optional<LocalDate> validUntil,
            Optional<RegionCode> region,
            int priority) {}

    /**
     * What a request has to meet.
     *
     * @param treatingOnly whether only the treating GGZ institution requests it
     * @param requestedUntil last day of requests
     * @param earliestStart first day on which a trajectory that already runs may have started
     * @param modelFidelity whether B6 has to be met
     */
    public record Conditions(
            ClientKind clientKind,
            Set<Method> methods,
            boolean treatingOnly,
            Optional<LocalDate> requestedUntil,
            Optional<LocalDate> earliestStart,
            boolean modelFidelity) {}

    /**
     * What it pays.
     *
     * @param groupAmounts per target group; empty where the parties agree on a price (QA 5.3)
     * @param averagePrice what to reserve for a trajectory, where it is not known yet (B5)
     * @param milestones whole months after the start of the job on which a part is paid (P10)
     */
    public record Payment(
            Map<TargetGroup, GroupAmount> groupAmounts,
            List<PayerShare> shares,
            Optional<Money> averagePrice,
            Set<Integer> milestones) {}

    /** @param addedBy user who adds this version */
    public FundingScheme(
            UUID id, Title title, Conditions conditions, Payment payment, String addedBy, Instant addedAt) {
        this.id = id;
        this.code = title.code();
        this.schemeVersion = title.version();
        this.rule = title.rule();
        this.nameNl = title.nameNl();
        this.nameEn = title.nameEn();
        this.source = title.source();
        this.validFrom = title.validFrom();
        this.validUntil = title.validUntil().orElse(null);
        this.region = title.region().orElse(null);
        this.priority = title.priority();
        this.clientKind = conditions.clientKind();
        this.methods.addAll(conditions.methods());
        this.treatingOnly = conditions.treatingOnly();
        this.requestedUntil = conditions.requestedUntil().orElse(null);
        this.earliestStart = conditions.earliestStart().orElse(null);
        this.modelFidelity = conditions.modelFidelity();
        this.groupAmounts.putAll(payment.groupAmounts());
        this.shares.addAll(payment.shares());
        this.averagePrice = payment.averagePrice().orElse(null);
        this.milestones.addAll(payment.milestones());
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it is meant for this kind of client, method and region at all. */
    public boolean covers(ClientKind kind, Method method, RegionCode where) {
        return clientKind == kind && methods.contains(method) && (region == null || region.equals(where));
    }

    /** Whether its amounts or terms tell the target group (G3). */
    public boolean tellsGroup() {
        return !groupAmounts.isEmpty();
    }

    public List<FundingDecision.Share> divide(Money amount) {
        List<Money> parts =
                amount.splitBy(shares.stream().map(PayerShare::basisPoints).toList());
        List<FundingDecision.Share> divided = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            PayerShare share = shares.get(i);
            divided.add(new FundingDecision.Share(share.payer(), share.basisPoints(), parts.get(i)));
        }
        return divided;
    }

    public UUID id() {
        return id;
    }

    public Title title() {
        return new Title(
                code,
                schemeVersion,
                rule,
                nameNl,
                nameEn,
                source,
                validFrom,
                Optional.ofNullable(validUntil),
                Optional.ofNullable(region),
                priority);
    }

    public Conditions conditions() {
        return new Conditions(
                clientKind,
                Set.copyOf(methods),
                treatingOnly,
                Optional.ofNullable(requestedUntil),
                Optional.ofNullable(earliestStart),
                modelFidelity);
    }

    public Payment payment() {
        return new Payment(
                Map.copyOf(groupAmounts),
                List.copyOf(shares),
                Optional.ofNullable(averagePrice),
                Set.copyOf(milestones));
    }

    /** Months after the start of the job on which a part is paid, in order. */
    public SortedSet<Integer> milestones() {
        return new TreeSet<>(milestones);
    }

    public String code() {
        return code;
    }

    public String addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
