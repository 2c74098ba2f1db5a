package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.survey.model.Survey;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;

/** F13: takes answers of nobody in particular: the ticket says which round it is of, and nothing else. */
@ApplicationScoped
class Answering {
    private static final String NAME = "cooperation-survey";
    private static final Refusal NOT_VALID = Refusal.at("/ticket", "F13.ticket-not-valid");

    private final Tickets tickets;
    private final Rounds rounds;
    private final Surveys surveys;
    private final Tallies tallies;
    private final Tenancy tenancy;
    private final Clock clock;

    Answering(Tickets tickets, Rounds rounds, Surveys surveys, Tallies tallies, Tenancy tenancy, Clock clock) {
        this.tickets = tickets;
        this.rounds = rounds;
        this.surveys = surveys;
        this.tallies = tallies;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** What a ticket is for, or why it is for nothing any more. */
    sealed interface Found {
        record Open(SurveyRound round, Survey survey) implements Found {}

        record No(Refusal why) implements Found {}
    }

    Found find(TicketCode code) {
        return tenancy.asSystem(NAME, () -> search(code));
    }

    /**
     * Counts an answer and takes the ticket away, together or not at all.
     *
     * @param scores of all statements, in order; 0 for no opinion
     * @return why not; empty when it is counted
     */
    Optional<Refusal> answer(TicketCode code, List<Integer> scores) {
        return tenancy.asSystem(NAME, () -> switch (search(code)) {
            case Found.No(Refusal why) -> Optional.of(why);
            case Found.Open(SurveyRound round, Survey survey) -> count(code, round, survey, scores);
        });
    }

    private Found search(TicketCode code) {
        Optional<SurveyRound> found = tickets.roundOf(code).map(rounds::findById);
        if (found.isEmpty()) {
            return new Found.No(NOT_VALID);
        }
        SurveyRound round = found.get();
        Optional<Refusal> refusal = round.refuseAnswer(LocalDate.now(clock));
        return refusal.isPresent()
                ? new Found.No(refusal.get())
                : new Found.Open(round, surveys.find(round.surveyId()).orElseThrow());
    }

    private Optional<Refusal> count(TicketCode code, SurveyRound round, Survey survey, List<Integer> scores) {
        int statements = survey.statements().size();
        if (scores.size() != statements) {
            return Optional.of(Refusal.at("/scores", "F13.score-each-statement", statements));
        }
        if (!tickets.take(code)) {
            return Optional.of(NOT_VALID);
        }
        tallies.add(round.id(), scores);
        return Optional.empty();
    }
}
