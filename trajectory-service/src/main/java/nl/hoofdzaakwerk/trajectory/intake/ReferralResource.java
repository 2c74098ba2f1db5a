package nl.hoofdzaakwerk.trajectory.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.PersonName;
import nl.hoofdzaakwerk.trajectory.intake.model.Referral;
import nl.hoofdzaakwerk.trajectory.intake.model.ReferralState;
import nl.hoofdzaakwerk.trajectory.intake.model.RejectionReason;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Referrals by municipalities and UWV, without health data, that wait for a GGZ institution (A4). */
@Path("/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
public class ReferralResource {
    private final ReferralDesk desk;
    private final Referrals referrals;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;

    ReferralResource(ReferralDesk desk, Referrals referrals, CurrentCaller callers, ProcessingLog processingLog) {
        this.desk = desk;
        this.referrals = referrals;
        this.callers = callers;
        this.processingLog = processingLog;
    }

    /**
     * A person to refer.
     *
     * @param ggzOrganisation alias of the institution that is asked to confirm
     * @param route code of one of the routes of the person's region (A10), if the person comes by one
     * @param personAgrees that the person agrees to be referred; without it nothing can be shared
     */
    public record ReferralInput(
            @NotNull OrganisationAlias ggzOrganisation,
            @NotNull @AssertTrue Boolean personAgrees,

            @NotNull @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
            String givenName,

            @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
            String familyNamePrefix,

            @NotNull @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
            String familyName,

            @NotNull @BusinessDate LocalDate birthDate,
            @NotNull @Size(max = 100) String municipality,
            @NotNull Postcode4 postcode4,
            @NotNull BenefitKind benefit,
            @Size(min = 1, max = 60) @PlainText String route)
            implements PersonInput {}

    /** What the treating side adds when it confirms. */
    public record ConfirmationInput(
            @NotNull TargetGroup targetGroup,
            @NotNull CareSetting careSetting,
            @NotNull Boolean canAndWantsToWork) {
        Health toHealth() {
            return new Health(targetGroup, careSetting);
        }
    }

    /** A referral; the referring side never sees more than it sent and how far it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReferralView(
            UUID id,
            OrganisationAlias organisation,
            OrganisationAlias ggzOrganisation,
            ReferralState state,
            String givenName,
            String familyNamePrefix,
            String familyName,
            LocalDate birthDate,
            String municipality,
            Postcode4 postcode4,
            BenefitKind benefit,
            String route,
            RejectionReason reason,
            NextStepInput nextStep,
            Instant referredAt) {
        static ReferralView of(Referral referral) {
            return new ReferralView(
                    referral.id(),
                    referral.organisation(),
                    referral.ggzOrganisation(),
                    referral.state(),
                    referral.name().givenName(),
                    referral.name().familyNamePrefix(),
                    referral.name().familyName(),
                    referral.birthDate(),
                    referral.municipality(),
                    referral.postcode4(),
                    referral.benefit(),
                    referral.route().orElse(null),
                    referral.reason().orElse(null),
                    referral.nextStep().map(NextStepInput::of).orElse(null),
                    referral.referredAt());
        }
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"client-manager@MUNICIPALITY", "client-manager@UWV"})
    @Operation(operationId = "referPerson", summary = "Refers a person to a GGZ institution, without health data")
    @APIResponseSchema(value = ReferralView.class, responseCode = "201", responseDescription = "Referred")
    public Response referPerson(ReferralInput input) {
        Referral referral = desk.refer(callers.get(), input);
        return Response.created(URI.create("/referrals/" + referral.id()))
                .tag(Etag.of(referral.version()))
                .entity(ReferralView.of(referral))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({"client-manager@MUNICIPALITY", "client-manager@UWV", "coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(
            operationId = "listReferrals",
            summary = "Referrals the caller made, or that wait at the own institution")
    public Page<ReferralView> listReferrals(@BeanParam PageRequest page) {
        Page<Referral> found = Page.of(referrals.page(callers.get(), page), page, Referral::id);
        processingLog.record(
                "referral", found.items().stream().map(Referral::id).toList());
        return found.map(ReferralView::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed({"client-manager@MUNICIPALITY", "client-manager@UWV", "coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "getReferral", summary = "One referral")
    @APIResponseSchema(value = ReferralView.class, responseDescription = "The referral")
    public Response getReferral(@PathParam("id") @Parameter(description = "Id of the referral") UUID id) {
        Referral referral = referrals.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("referral", id);
        return Response.ok(ReferralView.of(referral))
                .tag(Etag.of(referral.version()))
                .build();
    }

    /** Makes the person a candidate; 409 with every reason when the person is out of scope. */
    @POST
    @Path("/{id}/confirmation")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(
            operationId = "confirmReferral",
            summary = "Confirms that a referred person is treated here and in scope")
    @APIResponseSchema(value = CandidateView.class, responseCode = "201", responseDescription = "The new candidate")
    public Response confirmReferral(
            @PathParam("id") @Parameter(description = "Id of the referral") UUID id, ConfirmationInput input) {
        CandidateView candidate = desk.confirm(callers.get(), id, input);
        return Response.created(URI.create("/candidates/" + candidate.id()))
                .entity(candidate)
                .build();
    }

    /** @param reason one that says nothing of the person's health */
    public record RejectionInput(@NotNull RejectionReason reason) {}

    /** Nothing has to be said. */
    public record RevocationInput() {}

    /** 409 when it was answered already (P1). */
    @POST
    @Path("/{id}/rejections")
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "rejectReferral", summary = "Does not take a referred person on, with the reason")
    @APIResponseSchema(value = ReferralView.class, responseDescription = "Rejected")
    public Response rejectReferral(
            @PathParam("id") @Parameter(description = "Id of the referral") UUID id, RejectionInput input) {
        return answer(desk.reject(id, input.reason()));
    }

    /** Also when the person no longer agrees; 409 when it was answered already (P1). */
    @POST
    @Path("/{id}/revocations")
    @Transactional
    @Idempotent
    @RolesAllowed({"client-manager@MUNICIPALITY", "client-manager@UWV"})
    @Operation(operationId = "revokeReferral", summary = "Takes a referral back")
    @APIResponseSchema(value = ReferralView.class, responseDescription = "Revoked")
    public Response revokeReferral(
            @PathParam("id") @Parameter(description = "Id of the referral") UUID id, RevocationInput input) {
        return answer(desk.revoke(id));
    }

    /** 409 when it was answered or is done (P6). */
    @PUT
    @Path("/{id}/next-step")
    @Transactional
    @RolesAllowed({"client-manager@MUNICIPALITY", "client-manager@UWV", "coach@GGZ", "treatment-liaison@GGZ"})
    @Operation(operationId = "replaceNextStepOfReferral", summary = "Says what happens next with a referral")
    @APIResponseSchema(value = ReferralView.class, responseDescription = "With its next step")
    @APIResponse(responseCode = "412", description = "Changed after it was read")
    public Response replaceNextStepOfReferral(
            @PathParam("id") @Parameter(description = "Id of the referral") UUID id, NextStepInput input) {
        return answer(desk.next(id, input));
    }

    private static Response answer(Referral referral) {
        return Response.ok(ReferralView.of(referral))
                .tag(Etag.of(referral.version()))
                .build();
    }
}
