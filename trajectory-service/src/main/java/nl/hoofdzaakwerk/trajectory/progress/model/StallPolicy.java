package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;

/** X4: what stands still while work is sought; at work, each placement signals itself. A signal, never a block. */
public final class StallPolicy {
    private StallPolicy() {}

    /**
     * What is looked at.
     *
     * @param firstEmployer first contact with an employer
     * @param latestClient latest contact with the client
     */
    public record Facts(
            TrajectoryState state,
            LocalDate start,
            Optional<LocalDate> firstEmployer,
            Optional<LocalDate> latestClient) {}

    /** Every signal that holds today, the weightiest last. */
    public static List<Remark> signals(Facts facts, LocalDate today, StallTerms terms) {
        return switch (facts.state()) {
            case RUNNING -> searching(facts, today, terms);
            case PLACED, SUSTAINED, ENDED -> List.of();
        };
    }

    private static List<Remark> searching(Facts facts, LocalDate today, StallTerms terms) {
        List<Remark> signals = new ArrayList<>();
        long days = since(facts.start(), today);
        long sinceClient = since(facts.latestClient().orElse(facts.start()), today);
        if (sinceClient > terms.clientContactDays()) {
            signals.add(signal("X4.no-client-contact", terms, sinceClient));
        }
        if (facts.firstEmployer().isEmpty() && days > terms.firstEmployerContactDays()) {
            signals.add(signal("X4.no-employer-contact", terms, days));
        }
        if (days > terms.daysToJob()) {
            signals.add(signal("X4.long-without-job", terms, days));
        }
        return signals;
    }

    private static long since(LocalDate day, LocalDate today) {
        return ChronoUnit.DAYS.between(day, today);
    }

    private static Remark signal(String code, StallTerms terms, long days) {
        return Remark.of(StallTerms.RULE, code, terms.source(), days);
    }
}
