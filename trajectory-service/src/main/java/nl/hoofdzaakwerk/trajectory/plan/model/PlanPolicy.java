package nl.hoofdzaakwerk.trajectory.plan.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A18, P10: when a plan can be agreed, reviewed, aligned and closed. */
public final class PlanPolicy {
    private static final String TOGETHER = "TW 1";
    private static final String GUARD = "Recordbase, Aptem";

    private PlanPolicy() {}

    /**
     * What is looked at for a new plan.
     *
     * @param treats whether the caller belongs to the institution that treats
     * @param guided whether the trajectory is open: only a person in scope is guided (A1–A4)
     * @param hasOpenPlan whether a plan of the same kind is followed already
     */
    public record Request(
            PlanKind kind,
            boolean treats,
            boolean guided,
            boolean hasOpenPlan,
            LocalDate agreedOn,
            LocalDate reviewDate,
            LocalDate today) {}

    public static Ruling judgeNew(Request request) {
        return Ruling.refusedIf(!request.guided(), "", Remark.of("P10", "P10.no-plan-without-guidance", GUARD))
                .and(Ruling.refusedIf(
                        request.kind() == PlanKind.TREATMENT && !request.treats(),
                        "/kind",
                        Remark.of("A18", "A18.treatment-plan-elsewhere", TOGETHER)))
                .and(judgeNoneOpen(request.hasOpenPlan()))
                .and(notInFuture("/agreedOn", request.agreedOn(), request.today()))
                .and(reviewLater(request.agreedOn(), request.reviewDate()));
    }

    /** One plan of a kind at a time. */
    public static Ruling judgeNoneOpen(boolean hasOpenPlan) {
        return Ruling.refusedIf(hasOpenPlan, "/kind", Remark.of("P10", "P10.plan-already-open", GUARD));
    }

    public static Ruling judgeOpen(PlanState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("P10", "P10.plan-closed", GUARD));
    }

    /** @param agreedOn the day of the last agreement */
    public static Ruling judgeReview(LocalDate agreedOn, LocalDate reviewedOn, LocalDate reviewDate, LocalDate today) {
        return notInFuture("/reviewedOn", reviewedOn, today)
                .and(notBefore("/reviewedOn", reviewedOn, agreedOn))
                .and(reviewLater(reviewedOn, reviewDate));
    }

    /** @param agreedOn the day of the last agreement */
    public static Ruling judgeClosing(LocalDate agreedOn, LocalDate closedOn, LocalDate today) {
        return notInFuture("/closedOn", closedOn, today).and(notBefore("/closedOn", closedOn, agreedOn));
    }

    /** @param before the plans as they are now */
    public static Ruling judgeAlignment(Alignment before, LocalDate alignedOn, LocalDate today) {
        boolean both =
                before.treatment().isPresent() && before.reintegrationAgreedOn().isPresent();
        if (!both) {
            return Ruling.refused("", Remark.of("A18", "A18.alignment-needs-both", TOGETHER));
        }
        LocalDate treatment = before.treatment().orElseThrow().agreedOn();
        LocalDate reintegration = before.reintegrationAgreedOn().orElseThrow();
        return notInFuture("/alignedOn", alignedOn, today)
                .and(notBefore("/alignedOn", alignedOn, treatment.isAfter(reintegration) ? treatment : reintegration));
    }

    /** P10: no guidance ends while a plan is followed, unless the plan is closed in the same breath. */
    public static Ruling judgeEnd(boolean hasOpenPlan, boolean closesPlans) {
        return Ruling.refusedIf(
                hasOpenPlan && !closesPlans, "/plansClosedBecause", Remark.of("P10", "P10.open-plan-at-end", GUARD));
    }

    private static Ruling notInFuture(String pointer, LocalDate day, LocalDate today) {
        return Ruling.refusedIf(day.isAfter(today), pointer, Remark.of("A18", "A18.in-future", TOGETHER));
    }

    private static Ruling notBefore(String pointer, LocalDate day, LocalDate agreedOn) {
        return Ruling.refusedIf(
                day.isBefore(agreedOn), pointer, Remark.of("A18", "A18.before-agreement", TOGETHER, agreedOn));
    }

    private static Ruling reviewLater(LocalDate agreedOn, LocalDate reviewDate) {
        return Ruling.refusedIf(
                !reviewDate.isAfter(agreedOn),
                "/reviewDate",
                Remark.of("A18", "A18.review-not-later", TOGETHER, agreedOn));
    }
}
