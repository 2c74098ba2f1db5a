package nl.hoofdzaakwerk.trajectory.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.model.Contact;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.JobRetentionPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of what was done for a trajectory, and with whom (A17). */
@Path("/trajectories/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trajectories")
public class ContactResource {
    private final Trajectories trajectories;
    private final Contacts contacts;
    private final GuidanceSteps steps;
    private final CurrentCaller callers;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    ContactResource(
            Trajectories trajectories,
            Contacts contacts,
            GuidanceSteps steps,
            CurrentCaller callers,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.trajectories = trajectories;
        this.contacts = contacts;
        this.steps = steps;
        this.callers = callers;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /**
     * Contact to record.
     *
     * @param contactDate today when left out
     * @param outsideOffice whether it was not in an office
     */
    public record ContactInput(
            @NotNull ContactKind kind,
            @BusinessDate LocalDate contactDate,
            Boolean faceToFace,
            Boolean outsideOffice,
            @Size(min = 1, max = 1000) @PlainText String note) {

        Contact.What toWhat(LocalDate today) {
            return new Contact.What(
                    kind,
                    contactDate == null ? today : contactDate,
                    Boolean.TRUE.equals(faceToFace),
                    Boolean.TRUE.equals(outsideOffice));
        }
    }

    /**
     * Recorded contact.
     *
     * @param recordedBy the user who recorded it
     * @param advice what the rules advise, never a block; only when just recorded
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContactView(
            UUID id,
            ContactKind kind,
            LocalDate contactDate,
            boolean faceToFace,
            boolean outsideOffice,
            String note,
            String recordedBy,
            List<RemarkView> advice) {
        static ContactView of(Contact contact, List<RemarkView> advice) {
            return new ContactView(
                    contact.id(),
                    contact.what().kind(),
                    contact.what().date(),
                    contact.what().faceToFace(),
                    contact.what().outsideOffice(),
                    contact.note().orElse(null),
                    contact.recordedBy(),
                    advice);
        }
    }

    @POST
    @Transactional
    @Idempotent
    @RolesAllowed({"coach@GGZ", "coach@REINTEGRATION", "coach@SELF_EMPLOYED", "coach@MUNICIPALITY", "coach@UWV"})
    @Operation(operationId = "recordContact", summary = "Records contact for a trajectory")
    @APIResponseSchema(value = ContactView.class, responseCode = "201", responseDescription = "Recorded")
    public Response recordContact(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, ContactInput input) {
        LocalDate today = LocalDate.now(clock);
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        Contact.What what = input.toWhat(today);
        remarks.require(ContactPolicy.judge(trajectory.startDate(), trajectory.endDate(), what.date(), today));
        Contact contact = new Contact(
                Ids.next(),
                trajectory,
                what,
                Optional.ofNullable(input.note()),
                callers.get().user(),
                clock.instant());
        contacts.persistAndFlush(contact);
        steps.recorded(trajectory, what);
        processingLog.record("contact", trajectory.candidateId());
        List<RemarkView> advice = JobRetentionPolicy.adviseTraining(what.kind(), trajectory.state()).stream()
                .map(remarks::say)
                .toList();
        return Response.created(URI.create("/trajectories/" + id + "/contacts"))
                .entity(ContactView.of(contact, advice))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed({
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    })
    @Operation(operationId = "listContacts", summary = "Contact for a trajectory, newest first")
    public Page<ContactView> listContacts(
            @PathParam("id") @Parameter(description = "Id of the trajectory") UUID id, @BeanParam PageRequest page) {
        Trajectory trajectory = trajectories.findByIdOptional(id).orElseThrow(Problem::notFound);
        processingLog.record("contact", trajectory.candidateId());
        return Page.of(contacts.page(id, page), page, Contact::id).map(contact -> ContactView.of(contact, null));
    }
}
