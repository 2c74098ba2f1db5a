package nl.hoofdzaakwerk.portal.programme.bottleneck;

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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.NextDay;
import nl.hoofdzaakwerk.portal.programme.bottleneck.BottleneckApi.Bottleneck;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What stands in the way: a list, one of them, and a new one (A19). */
@Path("/knelpunten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BottleneckPages {
    static final List<String> THEMES = List.of(
            "COOPERATION", "FUNDING", "RULES", "WAITING_TIME", "DATA_SHARING", "CAPACITY", "EMPLOYERS", "OTHER");
    private static final List<String> STATES =
            List.of("WITH_ORGANISATION", "WITH_REGION", "WITH_NATION", "RESOLVED", "DROPPED");
    private static final List<String> KINDS =
            List.of("GGZ", "WSP", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED");

    private final BottleneckApi api;
    private final BottleneckRights rights;
    private final Texts texts;
    private final Days days;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance bottlenecks(Listing<Bottleneck> list, Choice choice, LocalDate today);

        static native TemplateInstance bottleneck(Bottleneck bottleneck, String done, LocalDate today);
    }

    /** What the list was asked for. */
    public static class Filter {
        @QueryParam("regio")
        @DefaultValue("")
        String region;

        @QueryParam("stand")
        @DefaultValue("")
        String state;

        @QueryParam("onderwerp")
        @DefaultValue("")
        String theme;

        @QueryParam("soort")
        @DefaultValue("")
        String kind;
    }

    /**
     * What can be chosen and was; empty for all.
     *
     * @param kinds of organisations
     */
    record Choice(
            List<String> regions,
            String region,
            List<String> states,
            String state,
            List<String> themes,
            String theme,
            List<String> kinds,
            String kind) {

        public boolean isNarrowed() {
            return !(region + state + theme + kind).isEmpty();
        }
    }

    BottleneckPages(@RestClient BottleneckApi api, BottleneckRights rights, Texts texts, Days days) {
        this.api = api;
        this.rights = rights;
        this.texts = texts;
        this.days = days;
    }

    /** All that the visitor may see, newest first. */
    @GET
    public Response bottlenecks(@BeanParam ListAsk ask, @BeanParam Filter filter) {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        String region = Chosen.among(rights.regions(), filter.region);
        String state = Chosen.among(STATES, filter.state);
        String theme = Chosen.among(THEMES, filter.theme);
        String kind = Chosen.among(KINDS, filter.kind);
        Choice choice = new Choice(
                rights.regions(),
                Chosen.text(region),
                STATES,
                Chosen.text(state),
                THEMES,
                Chosen.text(theme),
                KINDS,
                Chosen.text(kind));
        return Listing.<Bottleneck>of(ask, (after, limit) -> api.list(region, state, theme, kind, after, limit))
                .text("omschrijving", text.description(), Bottleneck::description)
                .text("onderwerp", text.theme(), item -> Codes.of("Theme", item.theme()))
                .text("stand", text.state(), item -> Codes.of("BottleneckState", item.state()))
                .organisation("organisatie", text.organisation(), Bottleneck::organisation)
                .text("stap", text.nextStep(), BottleneckPages::next)
                .day("uiterlijk", text.dueDate(), item -> NextDay.of(item.nextStep()))
                .answer(list -> Templates.bottlenecks(list, choice, days.today()));
    }

    private static String next(Bottleneck item) {
        return item.nextStep() == null ? "" : item.nextStep().what();
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public TemplateInstance bottleneck(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.bottleneck(
                api.one(id).getEntity(),
                Done.text(done, texts.of(BottleneckMessages.class).saved()),
                days.today());
    }

    /**
     * A new one.
     *
     * @param region of the own organisation, where it is known already
     */
    @GET
    @Path("nieuw")
    public TemplateInstance recording(@QueryParam("regio") String region) {
        return FormDesk.show(recordPage(), Form.empty().put("region", Chosen.among(rights.regions(), region)));
    }

    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (rights.regions().size() == 1) {
            form.put("region", rights.regions().getFirst());
        }
        return FormDesk.send(
                recordPage(),
                form,
                () -> "/knelpunten/"
                        + api.record(form.body()
                                        .text("region", "theme", "description", "nextStep.what", "nextStep.dueDate")
                                        .build())
                                .id()
                        + Done.MARK);
    }

    private FormPage recordPage() {
        BottleneckMessages text = texts.of(BottleneckMessages.class);
        FormPage page = FormPage.of(text.record(), text.save(), "/knelpunten").intro(text.recordMeans());
        if (rights.regions().size() > 1) {
            page.choice("region", text.region(), "Region", rights.regions());
        }
        return page.choice("theme", text.theme(), "Theme", THEMES)
                .longText("description", text.description())
                .nextStep(text.what(), text.dueDate());
    }
}
