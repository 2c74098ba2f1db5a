package nl.hoofdzaakwerk.trajectory.consultation.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.trajectory.policy.model.ConsultationTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** C1: small meetings, one person per organisation, a few cases each. */
public final class MeetingPolicy {
    private static final String RULE = "C1";
    private static final String SOURCE = "IMP 1 7";

    private MeetingPolicy() {}

    /** Only a planned meeting can be changed, filled or closed. */
    public static Ruling judgeOpen(MeetingState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of(RULE, "C1.meeting-not-open", SOURCE));
    }

    /**
     * Whether somebody can take the organisation's place.
     *
     * @param taken places taken by now
     */
    public static Ruling judgeRegistration(ParticipantState own, int taken, int maximum) {
        return Ruling.refusedIf(own.takesPlace(), "", Remark.of(RULE, "C1.organisation-already-represented", SOURCE))
                .and(own.takesPlace() ? Ruling.allowed() : judgePlaces(taken, maximum));
    }

    /** Whether there is a place left. */
    public static Ruling judgePlaces(int taken, int maximum) {
        return Ruling.refusedIf(taken >= maximum, "", Remark.of(RULE, "C1.meeting-full", SOURCE, maximum));
    }

    /** Whether the agenda has room for another case. */
    public static Ruling judgeAgenda(int cases, int maximum) {
        return Ruling.refusedIf(cases >= maximum, "/meetingId", Remark.of(RULE, "C1.enough-cases", SOURCE, maximum));
    }

    /** An organisation is invited once. */
    public static Ruling judgeInvitations(List<OrganisationAlias> wanted, Set<OrganisationAlias> invited) {
        Ruling ruling = Ruling.allowed();
        for (int i = 0; i < wanted.size(); i++) {
            boolean again =
                    invited.contains(wanted.get(i)) || wanted.subList(0, i).contains(wanted.get(i));
            ruling = ruling.and(
                    Ruling.refusedIf(again, "/organisations/" + i, Remark.of(RULE, "C1.already-invited", SOURCE)));
        }
        return ruling;
    }

    /** A meeting is closed when it was, with those who had said they would come. */
    public static Ruling judgeClosing(
            LocalDate date,
            LocalDate today,
            List<OrganisationAlias> present,
            Collection<OrganisationAlias> registered) {
        Ruling ruling =
                Ruling.refusedIf(date.isAfter(today), "", Remark.of(RULE, "C1.meeting-in-future", SOURCE, date));
        for (int i = 0; i < present.size(); i++) {
            ruling = ruling.and(Ruling.refusedIf(
                    !registered.contains(present.get(i)),
                    "/presentOrganisations/" + i,
                    Remark.of(RULE, "C1.not-registered", SOURCE)));
        }
        return ruling;
    }

    /** Fewer cases than usual: a remark, never a block. */
    public static Optional<Remark> adviseCases(int cases, ConsultationTerms terms) {
        return cases >= terms.minimumCases()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        RULE, "C1.few-cases", terms.source(), cases, terms.minimumCases(), terms.maximumCases()));
    }

    /**
     * Too long without a meeting, and none planned.
     *
     * @param latest the day of the latest meeting that was held; empty when there was none
     * @param planned whether one is planned for today or later
     */
    public static Optional<Remark> signal(
            Optional<LocalDate> latest, boolean planned, LocalDate today, ConsultationTerms terms) {
        if (planned) {
            return Optional.empty();
        }
        return latest.filter(day -> day.plusMonths(terms.maximumMonthsBetween()).isBefore(today))
                .map(day -> Remark.of(
                        RULE, "C1.too-long-without-meeting", terms.source(), terms.maximumMonthsBetween(), day));
    }
}
