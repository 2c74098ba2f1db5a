package nl.hoofdzaakwerk.portal.coach.trajectory;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Colleagues;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Contact;
import nl.hoofdzaakwerk.portal.coach.trajectory.TrajectoryApi.Trajectory;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The log of contacts for a trajectory, and a new one in it. */
@Path("/trajecten/{id}/contacten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ContactPages {
    private final TrajectoryApi api;
    private final Visitor visitor;
    private final Colleagues colleagues;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance contacts(
                Trajectory trajectory, Listing<Contact> list, Form form, boolean writes, String done);
    }

    ContactPages(@RestClient TrajectoryApi api, Visitor visitor, Colleagues colleagues, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.colleagues = colleagues;
        this.days = days;
        this.texts = texts;
    }

    /** The log, the newest first. */
    @GET
    public Response contacts(
            @BeanParam ListAsk ask, @PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        Form form = Form.empty().put("contactDate", days.today());
        return log(ask, id).answer(list -> page(id, list, form, done));
    }

    /** The same, with the contacts in which all words stand. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(
            @BeanParam ListAsk ask, @PathParam("id") UUID id, @FormParam("zoek") @DefaultValue("") String words) {
        return words.isBlank() ? search(id) : contacts(ask.searching(words), id, "");
    }

    /** Back to the log, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response search(@PathParam("id") UUID id) {
        return Answers.instead(address(id));
    }

    /** Writes a contact down. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@BeanParam ListAsk ask, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            var written = api.contact(
                    id,
                    form.body()
                            .text("kind", "contactDate", "note")
                            .flag("faceToFace", "outsideOffice")
                            .build());
            boolean advised = written.advice() != null && !written.advice().isEmpty();
            return Answers.done(address(id), advised ? "contactadvies" : "contact");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(id, log(ask, id), form, ""));
        }
    }

    private Listing<Contact> log(ListAsk ask, UUID id) {
        TrajectoryMessages text = texts.of(TrajectoryMessages.class);
        return Listing.<Contact>of(ask, (after, limit) -> api.contacts(id, after, limit))
                .searchedAt(address(id) + "/zoeken")
                .day("datum", text.contactDate(), Contact::contactDate)
                .text("met", text.contactWith(), contact -> Codes.of("Contact", contact.kind()))
                .text("hoe", text.how(), contact -> how(contact, text))
                .text("notitie", text.note(), Contact::note)
                .text("door", text.recordedBy(), contact -> colleagues.name(contact.recordedBy()));
    }

    private static String how(Contact contact, TrajectoryMessages text) {
        return Stream.of(
                        contact.faceToFace() ? text.faceToFace() : "",
                        contact.outsideOffice() ? text.outsideOffice() : "")
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private TemplateInstance page(UUID id, Listing<Contact> list, Form form, String done) {
        Trajectory trajectory = api.trajectory(id).getEntity();
        return Templates.contacts(trajectory, list, form, Rights.guides(visitor), done);
    }

    private static String address(UUID id) {
        return "/trajecten/" + id + "/contacten";
    }
}
