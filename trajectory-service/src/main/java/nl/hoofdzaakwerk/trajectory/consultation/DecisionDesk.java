package nl.hoofdzaakwerk.trajectory.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.CasePolicy;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationDecision;
import nl.hoofdzaakwerk.trajectory.consultation.model.DecisionPolicy;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** What a meeting decides in a case, and who carries it out by when (X2). */
@ApplicationScoped
class DecisionDesk {
    private final ConsultationCases cases;
    private final ConsultationDecisions decisions;
    private final AnonymousTexts texts;
    private final NextSteps nextSteps;
    private final Preconditions preconditions;
    private final Remarks remarks;
    private final Clock clock;

    DecisionDesk(
            ConsultationCases cases,
            ConsultationDecisions decisions,
            AnonymousTexts texts,
            NextSteps nextSteps,
            Preconditions preconditions,
            Remarks remarks,
            Clock clock) {
        this.cases = cases;
        this.decisions = decisions;
        this.texts = texts;
        this.nextSteps = nextSteps;
        this.preconditions = preconditions;
        this.remarks = remarks;
        this.clock = clock;
    }

    ConsultationDecision decide(UUID caseId, CaseDecisionResource.DecisionInput input) {
        ConsultationCase about = cases.forChange(caseId).orElseThrow(Problem::notFound);
        remarks.require(CasePolicy.judgeOpen(about.state()));
        texts.requireInCase(caseId, AnonymousTexts.texts("/text", input.text()).with(input.nextStep()));
        ConsultationDecision decision = new ConsultationDecision(
                Ids.next(),
                about,
                ownerOf(about, input),
                input.text(),
                nextSteps.ofDecision(input.nextStep(), input.dueDate()),
                LocalDate.now(clock));
        decisions.persistAndFlush(decision);
        return decision;
    }

    /** Without another organisation named, whoever tabled the case carries it out. */
    private static ConsultationDecision.Owner ownerOf(
            ConsultationCase about, CaseDecisionResource.DecisionInput input) {
        boolean tabler = input.organisation() == null || input.organisation().equals(about.organisation());
        return tabler
                ? new ConsultationDecision.Owner(about.organisation(), Optional.of(about.owner()))
                : new ConsultationDecision.Owner(input.organisation(), Optional.empty());
    }

    ConsultationDecision close(UUID id, DecisionResource.OutcomeInput input) {
        ConsultationDecision decision = openForChange(id);
        texts.requireInCase(decision.caseId(), AnonymousTexts.texts("/outcome", input.outcome()));
        decision.close(input.how().state(), input.outcome());
        decisions.flush();
        return decision;
    }

    ConsultationDecision next(UUID id, NextStepInput input) {
        ConsultationDecision decision = forChange(id);
        preconditions.requireMatch(decision.version());
        remarks.require(DecisionPolicy.judgeOpen(decision.state()));
        texts.requireInCase(decision.caseId(), AnonymousTexts.texts("/what", input.what()));
        decision.next(input.toNextStep());
        decisions.flush();
        return decision;
    }

    private ConsultationDecision openForChange(UUID id) {
        ConsultationDecision decision = forChange(id);
        remarks.require(DecisionPolicy.judgeOpen(decision.state()));
        return decision;
    }

    private ConsultationDecision forChange(UUID id) {
        return decisions.forChange(id).orElseThrow(Problem::notFound);
    }
}
