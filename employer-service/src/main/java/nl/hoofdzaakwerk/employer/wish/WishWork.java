package nl.hoofdzaakwerk.employer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Makes and closes wishes (rule X12). */
@ApplicationScoped
class WishWork {
    private final Wishes wishes;
    private final VisitSequences sequences;
    private final Refusals refusals;
    private final Clock clock;

    WishWork(Wishes wishes, VisitSequences sequences, Refusals refusals, Clock clock) {
        this.wishes = wishes;
        this.sequences = sequences;
        this.refusals = refusals;
        this.clock = clock;
    }

    Wish make(WishBody body, Caller caller) {
        var work = body.work();
        if (!wishes.isOccupation(work.occupation())) {
            throw refusals.refused(Refusal.of("/occupation", "X12", "unknown-wish", work.occupation()));
        }
        var wish = new Wish(
                Ids.next(),
                region(body, caller),
                caller.organisation(),
                caller.user(),
                work,
                LocalDate.now(clock),
                body.step());
        wishes.persistAndFlush(wish);
        return wish;
    }

    /** Nobody goes to an employer for it any more. */
    void close(Wish wish) {
        wish.close(LocalDate.now(clock)).ifPresent(reason -> {
            throw refusals.refused(reason);
        });
        sequences.openOf(wish.id()).forEach(VisitSequence::stop);
        wishes.flush();
    }

    void plan(Wish wish, NextStepInput step) {
        wish.plan(step.toNextStep()).ifPresent(reason -> {
            throw refusals.refused(reason);
        });
        wishes.flush();
    }

    private RegionCode region(WishBody body, Caller caller) {
        if (body.region() == null && caller.regions().size() == 1) {
            return caller.regions().iterator().next();
        }
        return Optional.ofNullable(body.region())
                .map(RegionCode::new)
                .filter(caller::worksIn)
                .orElseThrow(() -> refusals.refused(Refusal.of("/region", "X12", "wish-not-own-region")));
    }
}
