package nl.hoofdzaakwerk.trajectory.consultation.model;

import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** C2, C4, G5, X2: when a case can be told, tabled, advised on and followed up. */
public final class CasePolicy {
    private CasePolicy() {}

    /**
     * X2: a case about somebody rests on a legal ground or is anonymous; a fictitious one is about nobody.
     *
     * @param linked whether it is tabled from somebody's trajectory
     * @param hasGround whether a legal ground for case consultation holds today
     */
    public static Ruling judgeBasis(CaseBasis basis, boolean linked, boolean hasGround) {
        return switch (basis) {
            case FICTITIOUS ->
                Ruling.refusedIf(linked, "/basis", Remark.of("G5", "G5.fictitious-is-about-nobody", "TW 13"));
            case ANONYMOUS -> Ruling.allowed();
            case LEGAL_GROUND ->
                Ruling.refusedIf(
                        !linked || !hasGround, "/basis", Remark.of("X2", "X2.no-ground-for-consultation", "TW 8 13"));
        };
    }

    /** C2: after the advice a case stays as it was told. */
    public static Ruling judgeChange(CaseState state) {
        return Ruling.refusedIf(!state.isBeforeAdvice(), "", Remark.of("C2", "C2.case-already-advised", "IMP 6"));
    }

    /** C2: what is closed or withdrawn has no next step. */
    public static Ruling judgeOpen(CaseState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("C2", "C2.case-not-open", "IMP 6"));
    }

    /** C1: a case is discussed in its own region, at a meeting still to come. */
    public static Ruling judgeTabling(CaseState state, RegionCode region, ConsultationMeeting meeting) {
        return judgeChange(state)
                .and(Ruling.refusedIf(
                        !meeting.state().isOpen(), "/meetingId", Remark.of("C1", "C1.meeting-not-open", "IMP 1")))
                .and(Ruling.refusedIf(
                        !meeting.region().equals(region), "/meetingId", Remark.of("C1", "C1.other-region", "IMP 1")));
    }

    /** C2: a meeting advises on what is on its agenda. */
    public static Ruling judgeAdvice(CaseState state) {
        return Ruling.refusedIf(state != CaseState.ON_AGENDA, "", Remark.of("C2", "C2.not-on-agenda", "IMP 6"));
    }

    /** C4: only advice can prove of value. */
    public static Ruling judgeFollowUp(CaseState state) {
        return Ruling.refusedIf(state != CaseState.ADVISED, "", Remark.of("C4", "C4.not-advised", "IMP 6"));
    }
}
