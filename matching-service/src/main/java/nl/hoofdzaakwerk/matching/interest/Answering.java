package nl.hoofdzaakwerk.matching.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.matching.interest.model.AnswerEntry;
import nl.hoofdzaakwerk.matching.interest.model.AnswerKind;
import nl.hoofdzaakwerk.matching.interest.model.AnswerPolicy;
import nl.hoofdzaakwerk.matching.interest.model.AnswerPolicy.Wanted;
import nl.hoofdzaakwerk.matching.interest.model.Said;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/**
 * Records what a candidate answers (X16). The card is locked by who calls, so that an answer and an agreement about the
 * same candidate come one after the other.
 */
@ApplicationScoped
public class Answering {

    private final AnswerEntries entries;
    private final CandidateAnswers answers;
    private final Vacancies vacancies;
    private final Event<AnswerChanged> changed;
    private final CurrentCaller callers;
    private final Language language;
    private final Clock clock;

    Answering(
            AnswerEntries entries,
            CandidateAnswers answers,
            Vacancies vacancies,
            Event<AnswerChanged> changed,
            CurrentCaller callers,
            Language language,
            Clock clock) {
        this.entries = entries;
        this.answers = answers;
        this.vacancies = vacancies;
        this.changed = changed;
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    /** @throws Problem 409 with every reason why not */
    AnswerEntry record(CandidateCard card, Wanted wanted, String note) {
        List<FieldError> errors = new ArrayList<>();
        AnswerPolicy.refuse(wanted, LocalDate.now(clock))
                .forEach(objection -> errors.add(refusal(objection.pointer(), objection.key())));
        if (wanted.vacancyId() != null && isElsewhere(card, wanted)) {
            errors.add(refusal("/vacancyId", "E4.unknown-vacancy"));
        }
        if (errors.isEmpty()
                && wanted.answer() == AnswerKind.WITHDRAWN
                && !answers.isGiven(card.id(), wanted.subject())) {
            errors.add(refusal("/answer", "X16.nothing-to-withdraw"));
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors);
        }
        return keep(card, new Said(wanted.subject(), wanted.answer(), wanted.disclosure(), wanted.validUntil(), note));
    }

    /** What was said about a vacancy that is gone can still be taken back. */
    private boolean isElsewhere(CandidateCard card, Wanted wanted) {
        return wanted.answer() != AnswerKind.WITHDRAWN
                && vacancies
                        .findByIdOptional(wanted.vacancyId())
                        .filter(vacancy -> vacancy.region().equals(card.region()))
                        .isEmpty();
    }

    private FieldError refusal(String pointer, String key) {
        int dot = key.indexOf('.');
        return FieldError.rule(pointer, key.substring(dot + 1), language.say(key), key.substring(0, dot));
    }

    /** Keeps what the candidate says; it counts from now on. */
    public AnswerEntry keep(CandidateCard card, Said said) {
        var entry = new AnswerEntry(Ids.next(), card, said, callers.get().user(), clock.instant());
        entries.persist(entry);
        answers.stand(entry);
        changed.fire(new AnswerChanged(card.id()));
        return entry;
    }
}
