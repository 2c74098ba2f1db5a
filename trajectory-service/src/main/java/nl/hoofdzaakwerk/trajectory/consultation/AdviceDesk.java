package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.consultation.model.CasePolicy;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Advice on a case, by the meeting, and what came of it, by who asked (C2, C3, C4). */
@ApplicationScoped
class AdviceDesk {
    private final ConsultationCases cases;
    private final CaseDesk desk;
    private final AnonymousTexts texts;
    private final NextSteps nextSteps;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    AdviceDesk(
            ConsultationCases cases,
            CaseDesk desk,
            AnonymousTexts texts,
            NextSteps nextSteps,
            Preconditions preconditions,
            Remarks remarks,
            Clock clock) {
        this.cases = cases;
        this.desk = desk;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    ConsultationCase advise(UUID id, CaseStepResource.AdviceInput input) {
        ConsultationCase told = cases.forChange(id).orElseThrow(Problem::notFound);
        remarks.require(CasePolicy.judgeAdvice(told.state()));
        texts.requireInCase(id, AnonymousTexts.texts("/advice", input.advice()).with(input.nextStep()));
        told.advise(input.advice(), input.goal(), nextSteps.ofAdvisedCase(input.nextStep()));
        cases.flush();
        return told;
    }

    ConsultationCase followUp(Caller caller, UUID id, CaseStepResource.FollowUpInput input) {
        ConsultationCase told = desk.ownForChange(caller, id);
        remarks.require(CasePolicy.judgeFollowUp(told.state()));
        texts.requireInCase(id, new AnonymousTexts.Texts().with(input.nextStep()));
        told.followUp(
                input.result(), input.adviceOfValue(), LocalDate.now(clock), nextSteps.ofAdvisedCase(input.nextStep()));
        cases.flush();
        return told;
    }

    ConsultationCase next(Caller caller, UUID id, NextStepInput input) {
        ConsultationCase told = desk.ownForChange(caller, id);
        preconditions.requireMatch(told.version());
        remarks.require(CasePolicy.judgeOpen(told.state()));
        texts.requireInCase(id, AnonymousTexts.texts("/what", input.what()));
        told.next(input.toNextStep());
        cases.flush();
        return told;
    }
}
