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
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.AtOnce;
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
    private final AtOnce atOnce;
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
            @RestClient EmployersApi employers,
            @RestClient ContactApi contacts,
            EmployerRights rights,
            AtOnce atOnce,
            Texts texts) {
        this.employers = employers;
        this.contacts = contacts;
        this.rights = rights;
        this.atOnce = atOnce;
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
        boolean works = rights.works();
        var card = atOnce.ask(() -> employers.card(id).getEntity());
        var willingness = atOnce.ask(() -> employers.willingness(id));
        var pressure = atOnce.ask(() -> contacts.pressure(id));
        var persons = ifWorks(works, () -> contacts.persons(id, null, NEWEST).items());
        var vacancies = atOnce.ask(() -> employers.vacancies(id, NEWEST).items());
        var carvings = ifWorks(works, () -> employers.carvings(id, NEWEST).items());
        var placements = ifWorks(works, () -> employers.placements(id, NEWEST).items());
        var activities = atOnce.ask(() -> contacts.activities(id, null, NEWEST).items());
        var steps = atOnce.ask(() -> employers.steps(id, null, NEWEST).items());
        List<EmployersApi.Organisation> organisations =
                employers.organisations(id).items();
        return new EmployerView(
                employer,
                card.get(),
                willingness.get(),
                pressure.get(),
                persons.get(),
                vacancies.get(),
                carvings.get(),
                placements.get(),
                EmployerView.history(activities.get(), steps.get()),
                organisations,
                new EmployerView.Own(
                        employer.owner() != null && rights.isMe(employer.owner().user()),
                        organisations.stream().anyMatch(known -> rights.isOwn(known.organisation()))));
    }

    private <T> AtOnce.Answer<List<T>> ifWorks(boolean works, Supplier<List<T>> question) {
        return atOnce.ask(() -> works ? question.get() : List.of());
    }
}
