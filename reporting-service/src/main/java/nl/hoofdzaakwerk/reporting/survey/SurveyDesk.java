package nl.hoofdzaakwerk.reporting.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.survey.model.RoundPolicy;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyMoment;
import nl.hoofdzaakwerk.reporting.survey.model.SurveyRound;

/** F13: plans rounds, hands out tickets and closes rounds. Refusals are thrown as a 409 problem. */
@ApplicationScoped
class SurveyDesk {
    private final Surveys surveys;
    private final Rounds rounds;
    private final Tickets tickets;
    private final TransactionLocks locks;
    private final Refusals refusals;
    private final CurrentCaller callers;
    private final Clock clock;

    SurveyDesk(
            Surveys surveys,
            Rounds rounds,
            Tickets tickets,
            TransactionLocks locks,
            Refusals refusals,
            CurrentCaller callers,
            Clock clock) {
        this.surveys = surveys;
        this.rounds = rounds;
        this.tickets = tickets;
        this.locks = locks;
        this.refusals = refusals;
        this.callers = callers;
        this.clock = clock;
    }

    SurveyRound plan(UUID survey, RegionCode region, SurveyMoment moment, SurveyRound.Period period) {
        if (surveys.find(survey).isEmpty()) {
            refusals.check(Optional.of(Refusal.at("/surveyId", "F13.no-such-survey")));
        }
        if (!callers.get().worksIn(region)) {
            refusals.check(Optional.of(Refusal.at("/region", "F13.not-your-region")));
        }
        locks.take("survey " + survey + " " + region);
        refusals.check(RoundPolicy.refuse(moment, period, rounds.of(survey, region), today()));
        SurveyRound round = new SurveyRound(Ids.next(), survey, region, moment, period);
        rounds.persist(round);
        return round;
    }

    List<TicketCode> handOut(UUID id, int count) {
        SurveyRound round = locked(id);
        refusals.check(round.handOut(count, today()));
        rounds.flush();
        return tickets.draw(id, count);
    }

    SurveyRound close(UUID id) {
        SurveyRound round = locked(id);
        refusals.check(round.close(today()));
        return round;
    }

    private SurveyRound locked(UUID id) {
        return rounds.lock(id).orElseThrow(Problem::notFound);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
