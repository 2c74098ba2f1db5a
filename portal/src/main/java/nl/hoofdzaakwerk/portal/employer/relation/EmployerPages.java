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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One employer: where the contact stands, who has it, what happened, and who keeps it. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class EmployerPages {
    private static final int NEWEST = 20;

    private final EmployersApi employers;
    private final ContactApi contacts;
    private final EmployerRights rights;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance employer(EmployerView view, Form note, String done);

        static native TemplateInstance notes(Employer employer, Listing<Employer.Note> list);

        static native TemplateInstance join(Employer employer, Form form);

        static native TemplateInstance takeOver(Employer employer, List<EmployersApi.OwnerChange> changes, Form form);
    }

    EmployerPages(
            @RestClient EmployersApi employers, @RestClient ContactApi contacts, EmployerRights rights, Texts texts) {
        this.employers = employers;
        this.contacts = contacts;
        this.rights = rights;
        this.texts = texts;
    }

    /** The employer. */
    @GET
    @Path("werkgevers/{id}")
    public TemplateInstance employer(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.employer(view(id), Form.empty(), done);
    }

    /** Writes a note for the own organisation. */
    @POST
    @Path("werkgevers/{id}/notities")
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    employers.writeNote(id, form.body().text("text").build());
                    return "/werkgevers/" + id + "?gedaan=noted";
                },
                () -> Templates.employer(view(id), form, ""));
    }

    /** All notes of the own organisation, newest first. */
    @GET
    @Path("werkgevers/{id}/notities")
    public Response notes(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        return Listing.<Employer.Note>of(ask, (after, limit) -> employers.notes(id, after, limit))
                .moment("geschreven", text.writtenAt(), Employer.Note::writtenAt)
                .text("notitie", text.note(), Employer.Note::text)
                .plain(text.author())
                .answer(list -> Templates.notes(employers.read(id).getEntity(), list));
    }

    /** Asks why the visitor takes the contact over. */
    @GET
    @Path("werkgevers/{id}/eigenaar")
    public TemplateInstance takeOver(@PathParam("id") UUID id) {
        return takeOver(id, Form.empty());
    }

    /** The visitor keeps the contact from now on. */
    @POST
    @Path("werkgevers/{id}/eigenaar")
    public Response takeOver(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    employers.pass(id, form.body().text("reason").build());
                    return "/werkgevers/" + id + "?gedaan=takenOver";
                },
                () -> takeOver(id, form));
    }

    /** Asks how the visitor's organisation found an employer that another one added. */
    @GET
    @Path("werkgevers/{id}/aansluiten")
    public TemplateInstance join(@PathParam("id") UUID id) {
        return Templates.join(employers.read(id).getEntity(), Form.empty());
    }

    /** The visitor's organisation works with it too. */
    @POST
    @Path("werkgevers/{id}/aansluiten")
    public Response join(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    employers.join(id, form.body().text("foundThrough").build());
                    return "/werkgevers/" + id + "?gedaan=joined";
                },
                () -> Templates.join(employers.read(id).getEntity(), form));
    }

    private TemplateInstance takeOver(UUID id, Form form) {
        return Templates.takeOver(
                employers.read(id).getEntity(), employers.ownerships(id, NEWEST).items(), form);
    }

    private EmployerView view(UUID id) {
        Employer employer = employers.read(id).getEntity();
        List<EmployersApi.Organisation> organisations =
                employers.organisations(id).items();
        return new EmployerView(
                employer,
                employers.card(id).getEntity(),
                employers.willingness(id),
                contacts.pressure(id),
                rights.works() ? contacts.persons(id, null, NEWEST).items() : List.of(),
                employers.vacancies(id, NEWEST).items(),
                rights.works() ? employers.carvings(id, NEWEST).items() : List.of(),
                rights.works() ? employers.placements(id, NEWEST).items() : List.of(),
                EmployerView.history(
                        contacts.activities(id, null, NEWEST).items(),
                        employers.steps(id, null, NEWEST).items()),
                organisations,
                new EmployerView.Own(
                        employer.owner() != null && rights.isMe(employer.owner().user()),
                        organisations.stream().anyMatch(known -> rights.isOwn(known.organisation()))));
    }
}
