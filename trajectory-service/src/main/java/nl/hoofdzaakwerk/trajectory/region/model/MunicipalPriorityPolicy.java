package nl.hoofdzaakwerk.trajectory.region.model;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A14: each municipality decides for itself which groups come first, and never by health. */
public final class MunicipalPriorityPolicy {
    private static final String RULE = PriorityTerms.RULE;
    private static final String SOURCE = "HR";

    private MunicipalPriorityPolicy() {}

    /**
     * The version before a new one.
     *
     * @param keeper organisation that keeps the municipality's priorities
     */
    public record Latest(OrganisationAlias keeper, LocalDate validFrom) {}

    /**
     * Whether a version may be added: it touches no day that has passed and no earlier version, and one organisation
     * speaks for a municipality.
     *
     * @param worksThere whether the organisation works in the municipality's region
     */
    public static Ruling judge(
            OrganisationAlias by, boolean worksThere, LocalDate validFrom, LocalDate today, Optional<Latest> latest) {
        boolean early = validFrom.isBefore(today)
                || latest.filter(l -> !validFrom.isAfter(l.validFrom())).isPresent();
        return Ruling.refusedIf(!worksThere, "/municipality", Remark.of(RULE, "A14.other-region", SOURCE))
                .and(Ruling.refusedIf(
                        latest.filter(l -> !l.keeper().equals(by)).isPresent(),
                        "/municipality",
                        Remark.of(RULE, "A14.kept-by-another-organisation", SOURCE)))
                .and(Ruling.refusedIf(early, "/validFrom", Remark.of(RULE, "A14.starts-too-early", SOURCE)));
    }

    /** The groups somebody is in on a day. */
    public static Set<PriorityGroup> groupsOf(
            BenefitKind benefit, LocalDate birthDate, LocalDate on, PriorityTerms terms) {
        Set<PriorityGroup> groups = EnumSet.noneOf(PriorityGroup.class);
        byIncome(benefit).ifPresent(groups::add);
        if (birthDate.plusYears(terms.youthBelowAge()).isAfter(on)) {
            groups.add(PriorityGroup.YOUTH);
        }
        return groups;
    }

    /** Those of a municipality's order that somebody is in, first one first. */
    public static List<PriorityGroup> prioritised(List<PriorityGroup> order, Set<PriorityGroup> groups) {
        return order.stream().filter(groups::contains).toList();
    }

    private static Optional<PriorityGroup> byIncome(BenefitKind benefit) {
        return switch (benefit) {
            case PARTICIPATIEWET, WW, WIA_WAO, WAJONG, ZIEKTEWET -> Optional.of(PriorityGroup.BENEFIT_RECIPIENTS);
            case NONE -> Optional.of(PriorityGroup.NUGGERS);
            case EMPLOYED -> Optional.empty();
        };
    }
}
