package nl.hoofdzaakwerk.employer.instrument;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.instrument.model.Situation;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.vacancy.Vacancies;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explains what can make hiring easier for a vacancy (rule D7). */
@Path("/vacancies/{id}/instruments")
@Tag(name = "Instruments")
class InstrumentResource {
    private final Instruments instruments;
    private final Vacancies vacancies;
    private final Employers employers;
    private final CurrentCaller callers;
    private final Clock clock;

    InstrumentResource(
            Instruments instruments, Vacancies vacancies, Employers employers, CurrentCaller callers, Clock clock) {
        this.instruments = instruments;
        this.vacancies = vacancies;
        this.employers = employers;
        this.callers = callers;
        this.clock = clock;
    }

    @POST
    @Path("/_search")
    @Transactional
    @RolesAllowed({Roles.ACCOUNT_MANAGER, Roles.COACH, Roles.MATCHING_CHAIR})
    @Operation(
            operationId = "explainInstruments",
            summary = "What can make hiring easier for this vacancy and an anonymous situation",
            description =
                    "Rule D7: applies, does not apply, or may apply and on what that depends, in Dutch and English,"
                            + " with conditions, source and its date. Information only; nothing of the request is stored.")
    public InstrumentsView explain(@PathParam("id") UUID id, SituationBody body) {
        var caller = callers.get();
        var vacancy = vacancies.visible(id, caller).orElseThrow(Problem::notFound);
        var employer = employers.visible(vacancy.employerId(), caller).orElseThrow(Problem::notFound);
        var situation = new Situation(
                body.inTargetGroupRegister(),
                Optional.ofNullable(body.benefit()),
                employer.profile().employees(),
                vacancy.offer().contractMonths());
        var today = LocalDate.now(clock);
        return InstrumentsView.of(instruments.on(today), situation, today);
    }
}
