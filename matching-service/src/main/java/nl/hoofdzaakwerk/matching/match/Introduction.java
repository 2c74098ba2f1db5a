package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.interest.Answering;
import nl.hoofdzaakwerk.matching.interest.CandidateAnswers;
import nl.hoofdzaakwerk.matching.interest.model.Said;
import nl.hoofdzaakwerk.matching.interest.model.Subject;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;

/**
 * The introduction to an employer (E5): by a coach of the candidate, and only with the candidate's yes to this vacancy
 * or employer, which says how much may be told. Before it, the employer's side knows the anonymous card only.
 */
@ApplicationScoped
class Introduction {

    private final CandidateCards cards;
    private final CandidateAnswers answers;
    private final Answering answering;
    private final CurrentCaller callers;
    private final Refusals refusals;

    Introduction(
            CandidateCards cards,
            CandidateAnswers answers,
            Answering answering,
            CurrentCaller callers,
            Refusals refusals) {
        this.cards = cards;
        this.answers = answers;
        this.answering = answering;
        this.callers = callers;
        this.refusals = refusals;
    }

    /** Why the candidate is not introduced; empty when that can be done. */
    List<FieldError> refuse(Match match, NewTransition step) {
        if (callers.get().kind() != OrganisationKind.GGZ) {
            return List.of(refusals.of("/stage", "E5.coach-introduces"));
        }
        if (cardOf(match).isEmpty()) {
            return List.of(refusals.of("/stage", "E5.card-gone"));
        }
        List<FieldError> errors = new ArrayList<>();
        Optional<Answer> answer = answerAbout(match);
        boolean no = answer.filter(given -> !given.yes()).isPresent();
        if (no) {
            errors.add(refusals.of("/stage", "E5.candidate-says-no"));
        } else if (answer.isEmpty() && !step.givesConsent()) {
            errors.add(refusals.of("/employerConsent", "E5.consent-needed"));
        }
        if (step.disclosure() != null && !step.givesConsent()) {
            errors.add(refusals.of("/disclosure", "X16.disclosure-not-used"));
        }
        return errors;
    }

    /** Keeps the yes that is given now, if one is, and what may be told from now on. */
    void prepare(Match match, NewTransition step) {
        CandidateCard card = cardOf(match).orElseThrow();
        if (step.givesConsent()) {
            answering.keep(card, Said.yes(Subject.employer(match.employerId()), levelOf(step, card, match)));
        }
        match.disclose(answerAbout(match).orElseThrow().disclosure());
    }

    /** The level asked for; else that of the yes there was already; else the card's. */
    private DisclosureLevel levelOf(NewTransition step, CandidateCard card, Match match) {
        if (step.disclosure() != null) {
            return step.disclosure();
        }
        return answerAbout(match).map(Answer::disclosure).orElse(card.disclosure());
    }

    private Optional<Answer> answerAbout(Match match) {
        return answers.of(match.cardId()).about(match.vacancyId(), match.employerId());
    }

    private Optional<CandidateCard> cardOf(Match match) {
        return match.cardId() == null ? Optional.empty() : cards.findByIdOptional(match.cardId());
    }
}
