package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.math.BigDecimal;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** B8: the steering group judges what others ask for, each request once at a time. */
public final class RequestPolicy {
    private static final String RULE = "B8";
    private static final String SOURCE = "IMP 3 5";

    private RequestPolicy() {}

    /** A step that the request's state allows. */
    public static Ruling judgeStep(RequestState from, RequestState to) {
        return Ruling.refusedIf(!from.allows(to), "", Remark.of(RULE, "B8.step-not-possible", SOURCE));
    }

    /** What is decided has no next step. */
    public static Ruling judgeOpen(RequestState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of(RULE, "B8.request-not-open", SOURCE));
    }

    /** Nobody judges what they asked for, in whatever organisation they do so. */
    public static Ruling judgeJudge(String applicant, String judge) {
        return Ruling.refusedIf(applicant.equals(judge), "", Remark.of(RULE, "B8.own-request", SOURCE));
    }

    /** Never more than was asked for. */
    public static Ruling judgeAmount(BigDecimal granted, BigDecimal asked) {
        return Ruling.refusedIf(
                granted.compareTo(asked) > 0, "/amount", Remark.of(RULE, "B8.more-than-asked", SOURCE, asked));
    }

    /** B7: nothing is granted that is not there. */
    public static Ruling notEnough(BigDecimal left) {
        return Ruling.refused("/budgetLineId", Remark.of(RULE, "B8.not-enough-money", SOURCE, left));
    }

    /** One open request per case. */
    public static Ruling judgeFirst(boolean hasOpenRequest) {
        return Ruling.refusedIf(hasOpenRequest, "/caseId", Remark.of(RULE, "B8.open-request-exists", SOURCE));
    }

    /** A withdrawn case needs no money. */
    public static Ruling judgeCase(CaseState state) {
        return Ruling.refusedIf(state == CaseState.WITHDRAWN, "/caseId", Remark.of(RULE, "B8.case-withdrawn", SOURCE));
    }
}
