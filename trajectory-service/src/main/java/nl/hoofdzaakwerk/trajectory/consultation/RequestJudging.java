package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestPolicy;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;
import nl.hoofdzaakwerk.trajectory.funding.Booking;
import nl.hoofdzaakwerk.trajectory.funding.BudgetLedger;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** What the steering group says to a request for money; a grant and its reservation are one transaction (B8, B7). */
@ApplicationScoped
class RequestJudging {
    private static final String RESERVED_FOR = "Subsidie voor een casus";

    private final CaseRequests requests;
    private final BudgetLedger ledger;
    private final AnonymousTexts texts;
    private final NextSteps nextSteps;
    private final Remarks remarks;
    private final Clock clock;

    RequestJudging(
            CaseRequests requests,
            BudgetLedger ledger,
            AnonymousTexts texts,
            NextSteps nextSteps,
            Remarks remarks,
            Clock clock) {
        this.requests = requests;
        this.ledger = ledger;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.remarks = remarks;
        this.clock = clock;
    }

    CaseRequest grant(Caller caller, UUID id, RequestInput.Grant input) {
        CaseRequest request = toJudge(caller, id, RequestState.GRANTED);
        BigDecimal asked = request.wanted().amount();
        BigDecimal amount = input.amount() == null ? asked : input.amount();
        remarks.require(RequestPolicy.judgeAmount(amount, asked));
        UUID reservation = reserve(request, input.budgetLineId(), amount);
        request.grant(new CaseRequest.Cover(amount, input.budgetLineId(), reservation), caller.user(), clock.instant());
        requests.flush();
        return request;
    }

    private UUID reserve(CaseRequest request, UUID budgetLine, BigDecimal amount) {
        Booking booking = ledger.reserve(
                budgetLine,
                new Money(amount),
                RESERVED_FOR,
                LocalDate.now(clock),
                request.id().toString());
        return switch (booking) {
            case Booking.Booked(UUID entryId, Money left) -> entryId;
            case Booking.NotEnough(Money left) -> {
                remarks.require(RequestPolicy.notEnough(left.amount()));
                throw new IllegalStateException("a refusal was not refused");
            }
            case Booking.Unknown() -> throw Problem.invalid(remarks.error("/budgetLineId", "unknown-budget-line"));
            case Booking.NotCorrectable() -> throw new IllegalStateException("a reservation corrects nothing");
        };
    }

    CaseRequest refuse(Caller caller, UUID id, RequestInput.Refusal input) {
        CaseRequest request = toJudge(caller, id, RequestState.REFUSED);
        texts.requireInCase(request.caseId(), AnonymousTexts.texts("/reason", input.reason()));
        request.refuse(input.reason(), caller.user(), clock.instant());
        requests.flush();
        return request;
    }

    CaseRequest ask(Caller caller, UUID id, RequestInput.Question input) {
        CaseRequest request = toJudge(caller, id, RequestState.MORE_INFORMATION);
        texts.requireInCase(
                request.caseId(),
                AnonymousTexts.texts("/question", input.question()).with(input.nextStep()));
        request.ask(input.question(), nextSteps.ofQuestion(input.nextStep()), caller.user(), clock.instant());
        requests.flush();
        return request;
    }

    private CaseRequest toJudge(Caller caller, UUID id, RequestState judgement) {
        CaseRequest request = requests.forChange(id).orElseThrow(Problem::notFound);
        remarks.require(RequestPolicy.judgeStep(request.state(), judgement)
                .and(RequestPolicy.judgeJudge(request.owner(), caller.user())));
        return request;
    }
}
