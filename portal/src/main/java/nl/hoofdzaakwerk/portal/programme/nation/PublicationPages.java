package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Publications: figures frozen under a number, made again to prove them, and restated with a reason (X24). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class PublicationPages {
    private static final String ADDRESS = "/landelijk/publicaties";

    private final PublicationApi api;
    private final ChangedFigures changed;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance publications(Listing<PublicationApi.Publication> list);

        static native TemplateInstance publication(
                PublicationApi.Publication publication,
                PublicationApi.Verification verification,
                PublicationApi.Restatement restatement,
                Listing<ChangedFigures.Row> list,
                String done);
    }

    PublicationPages(@RestClient PublicationApi api, ChangedFigures changed, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.changed = changed;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/publicaties")
    public Response publications(@BeanParam ListAsk ask) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        return Listing.of(ask, api::publications)
                .number("nummer", text.number(), PublicationApi.Publication::number)
                .text("titel", text.title(), PublicationApi.Publication::title)
                .text("voor", text.audience(), publication -> Codes.of("Audience", publication.audience()))
                .day("stand", text.asOf(), PublicationApi.Publication::asOfDate)
                .moment("gepubliceerd", text.publishedAt(), PublicationApi.Publication::publishedAt)
                .text("geldt", text.state(), publication -> standing(publication, text))
                .answer(Templates::publications);
    }

    /** Whether a publication still stands. */
    static String standing(PublicationApi.Publication publication, PublishingMessages text) {
        if (publication.restatedBy() != null) {
            return text.restatedBy(publication.restatedBy());
        }
        return publication.restates() == null ? text.stands() : text.restates(publication.restates());
    }

    @GET
    @Path("landelijk/publicaties/nieuw")
    public TemplateInstance newPublication() {
        return FormDesk.show(newPage(), Form.empty());
    }

    @POST
    @Path("landelijk/publicaties/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response publish(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("title", "audience").build();
        return FormDesk.send(newPage(), form, () -> address(api.publish(body).id()) + Done.MARK);
    }

    /** @param check whether to make the publication again, to see that it is still the same */
    @GET
    @Path("landelijk/publicaties/{id}")
    public Response publication(
            @BeanParam ListAsk ask,
            @PathParam("id") UUID id,
            @QueryParam("controle") String check,
            @QueryParam("gedaan") String done) {
        PublicationApi.Publication publication = api.publication(id);
        PublicationApi.Verification verification = check == null || !role.isNational() ? null : api.verification(id);
        PublicationApi.Restatement restatement = publication.restates() == null ? null : api.differences(id);
        String told = Done.text(done, texts.of(PublishingMessages.class).published());
        return changed.list(ask, restatement == null ? List.of() : restatement.differences())
                .answer(list -> Templates.publication(publication, verification, restatement, list, told));
    }

    @GET
    @Path("landelijk/publicaties/{id}/cijfers.csv")
    public Response figures(@PathParam("id") UUID id) {
        return Download.of(api.figures(id));
    }

    @GET
    @Path("landelijk/publicaties/{id}/herzien")
    public TemplateInstance restatement(@PathParam("id") UUID id) {
        return FormDesk.show(restatePage(id), Form.empty());
    }

    @POST
    @Path("landelijk/publicaties/{id}/herzien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response restate(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("reason").build();
        return FormDesk.send(
                restatePage(id), form, () -> address(api.restate(id, body).id()) + Done.MARK);
    }

    private FormPage newPage() {
        return FormPage.of(
                        texts.of(PublishingMessages.class).newPublication(),
                        texts.of(PublishingMessages.class).publish(),
                        ADDRESS)
                .warning(texts.of(PublishingMessages.class).publishWarning())
                .text("title", texts.of(PublishingMessages.class).title())
                .choice(
                        "audience",
                        texts.of(PublishingMessages.class).audience(),
                        "Audience",
                        List.of("NATIONAL", "PUBLIC"));
    }

    private FormPage restatePage(UUID id) {
        return FormPage.of(
                        texts.of(PublishingMessages.class).restate(),
                        texts.of(PublishingMessages.class).restate(),
                        address(id))
                .warning(texts.of(PublishingMessages.class).restateWarning())
                .longText("reason", texts.of(PublishingMessages.class).reason());
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }
}
