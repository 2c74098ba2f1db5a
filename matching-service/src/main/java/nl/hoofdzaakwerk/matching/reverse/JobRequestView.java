package nl.hoofdzaakwerk.matching.reverse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Hindrance;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequest;
import nl.hoofdzaakwerk.matching.reverse.model.RequestEnding;
import nl.hoofdzaakwerk.matching.reverse.model.RequestReason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request to the WSP to find or make work for one of your candidates (X17). The WSP sees the wishes and hindrances,
 * not the card.
 *
 * @param id number under which the WSP knows it
 * @param cardId the candidate's pseudonym; not told to the WSP
 * @param occupations groups of ISCO-08, three digits at most
 * @param minimumHours per week
 * @param maximumHours per week
 * @param hindrances what kept the wishes from meeting a vacancy, as last looked for
 * @param endedDate null while it is open
 * @param ending null while it is open
 * @param nextStep null once it ended
 */
@Schema(name = "JobRequest")
record JobRequestView(
        UUID id,
        UUID cardId,
        RegionCode region,
        RequestReason why,
        List<IscoCode> occupations,
        int minimumHours,
        int maximumHours,
        List<WorkCondition> neededConditions,
        List<Hindrance> hindrances,
        LocalDate askedDate,
        LocalDate endedDate,
        RequestEnding ending,
        NextStepInput nextStep) {

    static JobRequestView of(JobRequest request) {
        var work = request.work();
        return new JobRequestView(
                request.id(),
                request.cardId(),
                request.region(),
                request.why(),
                work.occupations(),
                work.minimumHours(),
                work.maximumHours(),
                work.neededConditions().stream().sorted().toList(),
                work.hindrances().stream().sorted().toList(),
                request.askedOn(),
                request.endedOn(),
                request.ending(),
                request.nextStep() == null ? null : NextStepInput.of(request.nextStep()));
    }
}
