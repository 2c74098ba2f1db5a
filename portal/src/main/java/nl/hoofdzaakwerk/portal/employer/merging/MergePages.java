package nl.hoofdzaakwerk.portal.employer.merging;

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
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pairs of records that look the same, and what somebody decides of them. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MergePages {
    private static final String PAIRS = "/werkgevers/dubbel";

    private final MergeApi api;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pairs(Listing<MergeApi.Pair> list, Regions regions, Form form, String done);

        static native TemplateInstance merge(MergeApi.Employer survivor, MergeApi.Employer other, Form form);

        static native TemplateInstance unmerge(MergeApi.Employer merged, Form form);
    }

    /** The visitor's regions, and the one whose pairs are shown. */
    record Regions(List<String> all, String shown) {}

    MergePages(@RestClient MergeApi api, Visitor visitor, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** The pairs of a region. */
    @GET
    @Path("werkgevers/dubbel")
    public Response pairs(
            @BeanParam ListAsk ask,
            @QueryParam("regio") String region,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        Regions regions = regions(region);
        return list(ask, regions).answer(list -> Templates.pairs(list, regions, Form.empty(), done));
    }

    /** The two are two employers. */
    @POST
    @Path("werkgevers/dubbel")
    public Response dismiss(
            @BeanParam ListAsk ask, @QueryParam("regio") String region, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Regions regions = regions(region);
        return Answers.of(
                form,
                () -> {
                    api.dismiss(UUID.fromString(form.value("pair")));
                    return PAIRS + "?regio=" + regions.shown() + "&gedaan=dismissed";
                },
                () -> Templates.pairs(list(ask, regions), regions, form, ""));
    }

    /**
     * Asks why two records become one.
     *
     * @param survivor the one that stays
     * @param other the one that is taken in
     */
    @GET
    @Path("werkgevers/{id}/samenvoegen/{other}")
    public TemplateInstance merge(@PathParam("id") UUID survivor, @PathParam("other") UUID other) {
        return Templates.merge(api.employer(survivor), api.employer(other), Form.empty());
    }

    /** Makes them one. */
    @POST
    @Path("werkgevers/{id}/samenvoegen/{other}")
    public Response merge(
            @PathParam("id") UUID survivor, @PathParam("other") UUID other, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.merge(
                            survivor,
                            form.body()
                                    .value("other", other)
                                    .text("ground", "reason")
                                    .build());
                    return "/werkgevers/" + survivor + "?gedaan=merged";
                },
                () -> Templates.merge(api.employer(survivor), api.employer(other), form));
    }

    /** Asks why a record stands by itself again. */
    @GET
    @Path("werkgevers/{id}/splitsen")
    public TemplateInstance unmerge(@PathParam("id") UUID merged) {
        return Templates.unmerge(api.employer(merged), Form.empty());
    }

    /** Takes it out again. */
    @POST
    @Path("werkgevers/{id}/splitsen")
    public Response unmerge(@PathParam("id") UUID merged, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.unmerge(merged, form.body().text("reason").build());
                    return "/werkgevers/" + merged + "?gedaan=unmerged";
                },
                () -> Templates.unmerge(api.employer(merged), form));
    }

    private Listing<MergeApi.Pair> list(ListAsk ask, Regions regions) {
        MergeMessages text = texts.of(MergeMessages.class);
        return Listing.<MergeApi.Pair>of(ask, (after, limit) -> api.pairs(regions.shown(), after, limit))
                .text("werkgever", text.first(), pair -> pair.first().told())
                .text("lijktop", text.second(), pair -> pair.second().told())
                .number("gelijkenis", text.likeness(), MergeApi.Pair::likeness)
                .plain(texts.of(EmployerMessages.class).action());
    }

    /** The region asked for, or else the first. */
    private Regions regions(String asked) {
        List<String> all = visitor.membership().map(Membership::regions).orElse(List.of());
        return new Regions(all, all.contains(asked) ? asked : visitor.region());
    }
}
