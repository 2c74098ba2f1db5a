package nl.hoofdzaakwerk.matching.tenure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.hoofdzaakwerk.matching.meeting.PairAgreed;

/** Keeps what each criterion gave when a pair was agreed on, in the transaction that agrees (X21). */
@ApplicationScoped
class AgreementObserver {
    private final Tenures tenures;

    AgreementObserver(Tenures tenures) {
        this.tenures = tenures;
    }

    void agreed(@Observes PairAgreed agreed) {
        tenures.keepPoints(agreed.matchId(), agreed.judgement());
    }
}
