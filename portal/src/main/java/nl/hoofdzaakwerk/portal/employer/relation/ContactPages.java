package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts with an employer: all there were, a new one, and what follows on one. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ContactPages {
    private static final String FOLLOW_UPS = "/opvolgingen";

    private final ContactApi contacts;
    private final EmployersApi employers;
    private final NextStepPage nextStep;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contacts(Employer employer, Listing<ContactApi.Activity> list);

        static native TemplateInstance newContact(Employer employer, ContactApi.Claim claim, Form form);

        static native TemplateInstance contact(ContactApi.Activity activity, Employer employer, Form form, String done);

        static native TemplateInstance followUps(
                Listing<ContactApi.FollowUp> list, String scope, String state, String done);
    }

    ContactPages(
            @RestClient ContactApi contacts,
            @RestClient EmployersApi employers,
            NextStepPage nextStep,
            Days days,
            Texts texts) {
        this.contacts = contacts;
        this.employers = employers;
        this.nextStep = nextStep;
        this.days = days;
        this.texts = texts;
    }

    /** All contacts, the latest first. */
    @GET
    @Path("werkgevers/{id}/contacten")
    public Response contacts(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        ContactMessages contact = texts.of(ContactMessages.class);
        return Listing.<ContactApi.Activity>of(ask, (after, limit) -> contacts.activities(id, after, limit))
                .day("dag", text.day(), ContactApi.Activity::activityDate)
                .text("soort", contact.contactKind(), activity -> Codes.of("ActivityKind", activity.kind()))
                .text("doel", contact.purpose(), activity -> Codes.of("ActivityPurpose", activity.purpose()))
                .organisation("organisatie", text.organisation(), ContactApi.Activity::organisation)
                .text(
                        "resultaat",
                        contact.result(),
                        activity -> activity.result() == null ? null : Codes.of("ActivityResult", activity.result()))
                .text("besproken", contact.summary(), ContactApi.Activity::summary)
                .answer(list -> Templates.contacts(employers.read(id).getEntity(), list));
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

    /**
     * Calls that are to follow on what was written.
     *
     * @param state only those in this state; all when empty
     */
    @GET
    @Path("opvolgingen")
    public Response followUps(
            @BeanParam ListAsk ask,
            @QueryParam("van") @DefaultValue("OWN") String scope,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        ContactMessages contact = texts.of(ContactMessages.class);
        String wanted = state.isEmpty() ? null : state;
        return Listing.<ContactApi.FollowUp>of(ask, (after, limit) -> contacts.followUps(scope, wanted, after, limit))
                .text("werkgever", text.employer(), ContactApi.FollowUp::employerName)
                .text("soort", contact.contactKind(), followUp -> Codes.of("ActivityKind", followUp.approachKind()))
                .day("benaderd", contact.approached(), ContactApi.FollowUp::approachedOn)
                .step("stap", text.nextStep(), ContactApi.FollowUp::nextStep)
                .plain(text.action())
                .answer(list -> Templates.followUps(list, scope, state, done));
    }

    /** The employer to call now. */
    @GET
    @Path("opvolgingen/{id}")
    public TemplateInstance followUp(@PathParam("id") UUID id) {
        return newContact(
                contacts.followUp(id).getEntity().employerId(),
                Form.empty().put("kind", "CALL").put("activityDate", days.today()));
    }

    /** What is to be done first, or by which other day. */
    @GET
    @Path("opvolgingen/{id}/vervolg")
    public TemplateInstance planningCall(@PathParam("id") UUID id) {
        return FormDesk.show(
                nextStep.of(FOLLOW_UPS), NextStepForm.showing(contacts.followUp(id), ContactApi.FollowUp::nextStep));
    }

    /** Says so (P6). */
    @POST
    @Path("opvolgingen/{id}/vervolg")
    public Response planCall(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of(FOLLOW_UPS), form, () -> {
            contacts.planFollowUp(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return FOLLOW_UPS + "?gedaan=planned";
        });
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
