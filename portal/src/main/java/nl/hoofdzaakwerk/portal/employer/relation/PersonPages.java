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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** People to speak to at an employer: on what ground they are kept, whether they are still right, and their erasure. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class PersonPages {
    private final ContactApi contacts;
    private final EmployersApi employers;
    private final NextStepPage nextStep;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance person(ContactApi.Person person, Employer employer, Form form, String done);

        static native TemplateInstance personForm(Employer employer, String back, Form form);

        static native TemplateInstance personErasure(ContactApi.Person person, Form form);

        static native TemplateInstance erasedPersons(Employer employer, Listing<ContactApi.Erasure> list);
    }

    PersonPages(
            @RestClient ContactApi contacts, @RestClient EmployersApi employers, NextStepPage nextStep, Texts texts) {
        this.contacts = contacts;
        this.employers = employers;
        this.nextStep = nextStep;
        this.texts = texts;
    }

    /** A person to write down. */
    @GET
    @Path("werkgevers/{id}/contactpersonen/nieuw")
    public TemplateInstance newPerson(@PathParam("id") UUID id) {
        return form(id, "/werkgevers/" + id, Form.empty());
    }

    /** Writes the person down. */
    @POST
    @Path("werkgevers/{id}/contactpersonen/nieuw")
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.recordPerson(id, body(form));
                    return "/werkgevers/" + id + "?gedaan=person";
                },
                () -> form(id, "/werkgevers/" + id, form));
    }

    /** One person. */
    @GET
    @Path("contactpersonen/{id}")
    public TemplateInstance person(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return person(id, Form.empty(), done);
    }

    /** What is known of the person, to change. */
    @GET
    @Path("contactpersonen/{id}/gegevens")
    public TemplateInstance change(@PathParam("id") UUID id) {
        RestResponse<ContactApi.Person> answer = contacts.person(id);
        Form form = showing(answer.getEntity()).put("etag", answer.getHeaderString("ETag"));
        return form(answer.getEntity().employerId(), address(id), form);
    }

    /** Changes it. */
    @POST
    @Path("contactpersonen/{id}/gegevens")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.change(id, form.value("etag"), body(form));
                    return address(id) + "?gedaan=changed";
                },
                () -> form(contacts.person(id).getEntity().employerId(), address(id), form));
    }

    /** All is still right and needed. */
    @POST
    @Path("contactpersonen/{id}/nagegaan")
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    contacts.review(id, Map.of());
                    return address(id) + "?gedaan=reviewed";
                },
                () -> person(id, form, ""));
    }

    /** What comes next with the person, to change. */
    @GET
    @Path("contactpersonen/{id}/vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(
                nextStep.of(address(id)), NextStepForm.showing(contacts.person(id), ContactApi.Person::nextStep));
    }

    /** Says what comes next (P6). */
    @POST
    @Path("contactpersonen/{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of(address(id)), form, () -> {
            contacts.planPerson(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return address(id) + "?gedaan=planned";
        });
    }

    /** Asks whether the person is to be erased, and why. */
    @GET
    @Path("contactpersonen/{id}/wissen")
    public TemplateInstance erase(@PathParam("id") UUID id) {
        return Templates.personErasure(contacts.person(id).getEntity(), Form.empty());
    }

    /** Erases the person for good. */
    @POST
    @Path("contactpersonen/{id}/wissen")
    public Response erase(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        ContactApi.Person person = contacts.person(id).getEntity();
        return Answers.of(
                form,
                () -> {
                    contacts.erase(id, form.body().text("ground").build());
                    return "/werkgevers/" + person.employerId() + "?gedaan=erased";
                },
                () -> Templates.personErasure(person, form));
    }

    /** That people were erased: by whom, when and why, and nothing of them. */
    @GET
    @Path("werkgevers/{id}/contactpersonen/gewist")
    public Response erased(@BeanParam ListAsk ask, @PathParam("id") UUID employer) {
        ContactMessages text = texts.of(ContactMessages.class);
        return Listing.<ContactApi.Erasure>of(ask, (after, limit) -> contacts.erasures(employer, after, limit))
                .moment("gewist", text.erasedAt(), ContactApi.Erasure::erasedAt)
                .text(
                        "reden",
                        texts.of(EmployerMessages.class).reason(),
                        erasure -> Codes.of("ErasureGround", erasure.ground()))
                .organisation(
                        "organisatie",
                        texts.of(EmployerMessages.class).organisation(),
                        ContactApi.Erasure::organisation)
                .plain(text.erasedBy())
                .answer(list -> Templates.erasedPersons(employers.read(employer).getEntity(), list));
    }

    private TemplateInstance person(UUID id, Form form, String done) {
        ContactApi.Person person = contacts.person(id).getEntity();
        return Templates.person(person, employers.read(person.employerId()).getEntity(), form, done);
    }

    private TemplateInstance form(UUID employer, String back, Form form) {
        return Templates.personForm(employers.read(employer).getEntity(), back, form);
    }

    private static String address(UUID person) {
        return "/contactpersonen/" + person;
    }

    private static Map<String, Object> body(Form form) {
        return form.body()
                .text("name", "function", "telephone", "email", "preferredChannel", "remarks")
                .text("lawfulBasis", "source", "reviewOn")
                .build();
    }

    private static Form showing(ContactApi.Person person) {
        return Form.empty()
                .put("name", person.name())
                .put("function", person.function())
                .put("telephone", person.telephone())
                .put("email", person.email())
                .put("preferredChannel", person.preferredChannel())
                .put("remarks", person.remarks())
                .put("lawfulBasis", person.lawfulBasis())
                .put("source", person.source())
                .put("reviewOn", person.reviewOn());
    }
}
