package nl.hoofdzaakwerk.trajectory.consultation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.consultation.model.AdviceValue;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseBasis;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseGoal;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseResult;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseState;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;

/**
 * A case as the caller may see it.
 *
 * @param organisation that tabled it
 * @param trajectoryId whom it is about; only for the organisation that tabled it
 * @param meetingId on whose agenda it is
 * @param goal what the intervention aims at
 * @param adviceOfValue whether the advice helped
 * @param subsidies what was asked for; for the applicant and the region
 * @param nextStep while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        OrganisationAlias organisation,
        RegionCode region,
        String subregion,
        CaseBasis basis,
        UUID trajectoryId,
        UUID meetingId,
        BenefitKind incomeSource,
        String situation,
        String problem,
        String question,
        String advice,
        CaseGoal goal,
        CaseState state,
        CaseResult result,
        AdviceValue adviceOfValue,
        LocalDate followedUpOnDate,
        List<SubsidyView> subsidies,
        NextStepInput nextStep) {

    /**
     * Money asked for in the case.
     *
     * @param amount in euros: what was granted, or else what is asked
     */
    public record SubsidyView(UUID requestId, BigDecimal amount, String purpose, RequestState state) {
        static SubsidyView of(CaseRequest request) {
            return new SubsidyView(
                    request.id(),
                    request.grantedAmount().orElse(request.wanted().amount()),
                    request.wanted().purpose(),
                    request.state());
        }
    }

    static CaseView of(ConsultationCase told, Optional<CaseLink> link, List<CaseRequest> requests) {
        return new CaseView(
                told.id(),
                told.organisation(),
                told.region(),
                told.subregion().orElse(null),
                told.basis(),
                link.map(CaseLink::trajectoryId).orElse(null),
                told.meetingId().orElse(null),
                told.story().incomeSource(),
                told.story().situation(),
                told.story().problem(),
                told.story().question(),
                told.advice().orElse(null),
                told.goal().orElse(null),
                told.state(),
                told.result().orElse(null),
                told.adviceOfValue().orElse(null),
                told.followedUpOn().orElse(null),
                requests.stream().map(SubsidyView::of).toList(),
                told.nextStep().map(NextStepInput::of).orElse(null));
    }
}
