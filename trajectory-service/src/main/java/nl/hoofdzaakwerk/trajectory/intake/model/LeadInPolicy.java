package nl.hoofdzaakwerk.trajectory.intake.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A16: lead-in talks are counted and capped. */
public final class LeadInPolicy {
    private LeadInPolicy() {}

    /**
     * Whether another talk counts.
     *
     * @param talks that the client had so far
     * @param otherCmdClients in the region who had talks, the client left out
     */
    public static Ruling judge(TargetGroup group, int talks, int otherCmdClients, LeadInTerms terms) {
        return switch (group) {
            case EPA -> judgeTalks(talks, terms.maximumTalksEpa(), terms);
            case CMD ->
                judgeTalks(talks, terms.maximumTalksCmd(), terms)
                        .and(Ruling.refusedIf(
                                talks == 0 && otherCmdClients >= terms.maximumClientsCmd(),
                                "",
                                Remark.of(
                                        LeadInTerms.RULE,
                                        "A16.no-places-left",
                                        terms.source(),
                                        terms.maximumClientsCmd())));
        };
    }

    /** A talk is recorded when it was. */
    public static Ruling judgeDate(LocalDate date, LocalDate today) {
        return Ruling.refusedIf(
                date.isAfter(today), "/talkDate", Remark.of(LeadInTerms.RULE, "A16.talk-in-future", "QA 5.5"));
    }

    /** What the client has left, never less than nothing. */
    public static int left(TargetGroup group, int talks, LeadInTerms terms) {
        int maximum =
                switch (group) {
                    case EPA -> terms.maximumTalksEpa();
                    case CMD -> terms.maximumTalksCmd();
                };
        return Math.max(0, maximum - talks);
    }

    private static Ruling judgeTalks(int talks, int maximum, LeadInTerms terms) {
        return Ruling.refusedIf(
                talks >= maximum, "", Remark.of(LeadInTerms.RULE, "A16.no-talks-left", terms.source(), maximum));
    }
}
