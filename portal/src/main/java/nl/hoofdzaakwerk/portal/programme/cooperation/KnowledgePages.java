package nl.hoofdzaakwerk.portal.programme.cooperation;

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
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What everybody has to know: who does what, agreements and tools; each page with an owner and a day (F16). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KnowledgePages {
    private static final int VERSIONS = 50;
    private static final String ADDRESS = "/kennis";
    private static final List<String> KINDS = List.of("SOCIAL_MAP", "AGREEMENT", "TOOL");

    private final KnowledgeApi api;
    private final KnowledgeForms forms;
    private final Regions regions;
    private final ProgrammeVisitor role;
    private final Visitor visitor;
    private final Texts texts;

    /** What the list is narrowed to; empty for all. */
    record Wanted(String kind, List<String> kinds, String region, Map<String, String> regions, boolean overdue) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance knowledge(
                Listing<KnowledgeApi.KnowledgePage> list, Form search, Wanted wanted, String done);

        static native TemplateInstance knowledgefound(
                List<KnowledgeApi.KnowledgePage> pages, Form search, List<String> kinds);

        static native TemplateInstance knowledgepage(
                KnowledgeApi.KnowledgePage page, List<KnowledgeApi.Version> versions, String done);

        static native TemplateInstance knowledgeversion(KnowledgeApi.KnowledgePage page, KnowledgeApi.Version version);
    }

    KnowledgePages(
            @RestClient KnowledgeApi api,
            KnowledgeForms forms,
            Regions regions,
            ProgrammeVisitor role,
            Visitor visitor,
            Texts texts) {
        this.api = api;
        this.forms = forms;
        this.regions = regions;
        this.role = role;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    @Path("kennis")
    public Response knowledge(
            @BeanParam ListAsk ask,
            @QueryParam("soort") String kind,
            @QueryParam("regio") String region,
            @QueryParam("overtijd") String overdue,
            @QueryParam("gedaan") String done) {
        KnowledgeMessages text = texts.of(KnowledgeMessages.class);
        Map<String, String> names = role.isNational() ? regions.options() : Map.of();
        String wantedKind = Chosen.among(KINDS, kind);
        String wantedRegion = Chosen.among(List.copyOf(names.keySet()), region);
        Boolean late = overdue == null ? null : Boolean.TRUE;
        Wanted wanted = new Wanted(Chosen.text(wantedKind), KINDS, Chosen.text(wantedRegion), names, overdue != null);
        return Listing.<KnowledgeApi.KnowledgePage>of(
                        ask, (after, limit) -> api.list(wantedKind, wantedRegion, late, "CURRENT", after, limit))
                .text("titel", text.title(), page -> page.content().title())
                .text(
                        "soort",
                        text.kind(),
                        page -> Codes.of("PageKind", page.content().kind()))
                .text("plaatsen", text.places(), page -> places(page, text.wholeCountry()))
                .text("wie", text.owner(), page -> page.content().owner().said())
                .day("nakijken", text.reviewDate(), KnowledgeApi.KnowledgePage::reviewDate)
                .answer(list -> Templates.knowledge(list, Form.empty(), wanted, Done.text(done, text.saved())));
    }

    /** Words may name somebody, so they stand in no address. */
    @POST
    @Path("kennis/zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance search(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("text", "kind", "place").build();
        return Templates.knowledgefound(api.search(body).items(), form, KINDS);
    }

    @GET
    @Path("kennis/{id}")
    public TemplateInstance page(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        List<KnowledgeApi.Version> versions = role.isNational() || role.isRegional()
                ? api.versions(id, VERSIONS).items()
                : List.of();
        return Templates.knowledgepage(
                api.one(id).getEntity(),
                versions,
                Done.text(done, texts.of(KnowledgeMessages.class).saved()));
    }

    /** The text as it once was. */
    @GET
    @Path("kennis/{id}/versies/{number: [1-9][0-9]{0,8}}")
    public TemplateInstance version(@PathParam("id") UUID id, @PathParam("number") int number) {
        return Templates.knowledgeversion(api.one(id).getEntity(), api.version(id, number));
    }

    @GET
    @Path("kennis/nieuw")
    public TemplateInstance writing() {
        return FormDesk.show(newPage(), forms.begin());
    }

    @POST
    @Path("kennis/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        String region = visitor.region();
        Map<String, Object> body = KnowledgeForms.body(form, List.of())
                .value("region", region.isEmpty() ? null : region)
                .build();
        return FormDesk.send(newPage(), form, () -> address(api.write(body).id()) + Done.MARK);
    }

    @GET
    @Path("kennis/{id}/wijzigen")
    public TemplateInstance changing(@PathParam("id") UUID id) {
        return FormDesk.show(changePage(id), FormDesk.showing(api.one(id), KnowledgeForms::shown));
    }

    @POST
    @Path("kennis/{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<KnowledgeApi.Contact> there = api.one(id).getEntity().content().contacts();
        Map<String, Object> body =
                KnowledgeForms.body(form, there).text("reason").build();
        return FormDesk.send(changePage(id), form, () -> {
            api.change(id, form.value(FormDesk.ETAG), body);
            return address(id) + Done.MARK;
        });
    }

    @GET
    @Path("kennis/{id}/nagekeken")
    public TemplateInstance reviewing(@PathParam("id") UUID id) {
        return FormDesk.show(reviewPage(id), Form.empty());
    }

    @POST
    @Path("kennis/{id}/nagekeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                reviewPage(id),
                values,
                form -> api.review(id, form.body().text("reviewDate").build()));
    }

    @GET
    @Path("kennis/{id}/intrekken")
    public TemplateInstance withdrawing(@PathParam("id") UUID id) {
        return FormDesk.show(withdrawPage(id), Form.empty());
    }

    @POST
    @Path("kennis/{id}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("reason").build();
        return FormDesk.send(withdrawPage(id), form, () -> {
            api.withdraw(id, body);
            return ADDRESS + Done.MARK;
        });
    }

    private FormPage newPage() {
        return forms.fields(
                FormPage.of(
                        texts.of(KnowledgeMessages.class).write(),
                        texts.of(KnowledgeMessages.class).save(),
                        ADDRESS),
                KINDS);
    }

    private FormPage changePage(UUID id) {
        return forms.fields(
                        FormPage.of(
                                texts.of(KnowledgeMessages.class).change(),
                                texts.of(KnowledgeMessages.class).save(),
                                address(id)),
                        KINDS)
                .text("reason", texts.of(KnowledgeMessages.class).changeReason())
                .hint(texts.of(KnowledgeMessages.class).changeReasonHint())
                .optional();
    }

    private FormPage reviewPage(UUID id) {
        return FormPage.of(
                        texts.of(KnowledgeMessages.class).review(),
                        texts.of(KnowledgeMessages.class).reviewDone(),
                        address(id))
                .intro(texts.of(KnowledgeMessages.class).reviewMeans())
                .date("reviewDate", texts.of(KnowledgeMessages.class).reviewDate())
                .optional();
    }

    private FormPage withdrawPage(UUID id) {
        return FormPage.of(
                        texts.of(KnowledgeMessages.class).withdraw(),
                        texts.of(KnowledgeMessages.class).withdraw(),
                        address(id))
                .warning(texts.of(KnowledgeMessages.class).withdrawWarning())
                .longText("reason", texts.of(KnowledgeMessages.class).reason());
    }

    /** Where a page is of use. */
    private static String places(KnowledgeApi.KnowledgePage page, String wholeCountry) {
        List<String> places = page.content().places();
        if (places != null && !places.isEmpty()) {
            return String.join(", ", places);
        }
        return page.region() == null ? wholeCountry : "";
    }

    private static String address(UUID id) {
        return ADDRESS + "/" + id;
    }
}
