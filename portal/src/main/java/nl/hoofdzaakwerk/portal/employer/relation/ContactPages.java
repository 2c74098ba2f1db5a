package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts with an employer: all there were, a new one, and what follows on one. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContactPages {
    private static final int PART = 25;

    private final ContactApi contacts;
    private final EmployersApi employers;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contacts(Employer employer, Part<ContactApi.Activity> contacts);

        static native TemplateInstance newContact(Employer employer, ContactApi.Claim claim, Form form);

        static native TemplateInstance contact(ContactApi.Activity activity, Employer employer, Form form, String done);

        static native TemplateInstance followUps(Part<ContactApi.FollowUp> followUps, String scope);
    }

    ContactPages(@RestClient ContactApi contacts, @RestClient EmployersApi employers, Days days) {
        this.contacts = contacts;
        this.employers = employers;
        this.days = days;
    }

    /** All contacts, the latest first. */
    @GET
    @Path("werkgevers/{id}/contacten")
    public TemplateInstance contacts(@PathParam("id") UUID id, @QueryParam("na") UUID after) {
        return Templates.contacts(employers.read(id).getEntity(), contacts.activities(id, after, PART));
    }

    /**
     * A contact to write down.
     *
     * @param followsOn the earlier contact whose next step this was
     */
    @GET
    @Path("werkgevers/{id}/contacten/nieuw")
    public TemplateInstance newContact(@PathParam("id") UUID id, @QueryParam("na") UUID followsOn) {
        Form form = Form.empty().put("activityDate", days.today()).put("followUpOf", followsOn);
        return newContact(id, form);
    }

    /** Writes it down. */
    @POST
    @Path("werkgevers/{id}/contacten/nieuw")
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.record(
                            id,
                            form.body()
                                    .text("kind", "activityDate", "purpose", "result", "summary", "followUpOf")
                                    .text("nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/werkgevers/" + id + "?gedaan=contacted";
                },
                () -> newContact(id, form));
    }

    /** One contact of the own organisation, and what follows on it. */
    @GET
    @Path("contacten/{id}")
    public TemplateInstance contact(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        RestResponse<ContactApi.Activity> answer = contacts.activity(id);
        Form form = Form.empty().put("etag", answer.getHeaderString("ETag"));
        if (answer.getEntity().nextStep() != null) {
            form.put("what", answer.getEntity().nextStep().what())
                    .put("dueDate", answer.getEntity().nextStep().dueDate());
        }
        return contact(answer.getEntity(), form, done);
    }

    /** Plans what follows. */
    @POST
    @Path("contacten/{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.planAfter(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return "/contacten/" + id + "?gedaan=planned";
                },
                () -> contact(contacts.activity(id).getEntity(), form, ""));
    }

    /** Nothing more follows. */
    @POST
    @Path("contacten/{id}/afronding")
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.complete(id);
                    return "/contacten/" + id + "?gedaan=completed";
                },
                () -> contact(contacts.activity(id).getEntity(), form, ""));
    }

    /** Calls that are to follow on what was written. */
    @GET
    @Path("opvolgingen")
    public TemplateInstance followUps(
            @QueryParam("van") @DefaultValue("OWN") String scope, @QueryParam("na") UUID after) {
        return Templates.followUps(contacts.followUps(scope, after, PART), scope);
    }

    /** The employer to call now. */
    @GET
    @Path("opvolgingen/{id}")
    public TemplateInstance followUp(@PathParam("id") UUID id) {
        return newContact(
                contacts.followUp(id).getEntity().employerId(),
                Form.empty().put("kind", "CALL").put("activityDate", days.today()));
    }

    private TemplateInstance newContact(UUID employer, Form form) {
        return Templates.newContact(
                employers.read(employer).getEntity(),
                contacts.pressure(employer).claim(),
                form);
    }

    private TemplateInstance contact(ContactApi.Activity activity, Form form, String done) {
        return Templates.contact(activity, employers.read(activity.employerId()).getEntity(), form, done);
    }
}
