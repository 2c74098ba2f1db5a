package nl.hoofdzaakwerk.portal.employer.merging;

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
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pairs of records that look the same, and what somebody decides of them. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class MergePages {
    private static final int PART = 25;

    private final MergeApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance pairs(Part<MergeApi.Pair> pairs, Form form, String done);

        static native TemplateInstance merge(MergeApi.Employer survivor, MergeApi.Employer other, Form form);

        static native TemplateInstance unmerge(MergeApi.Employer merged, Form form);
    }

    MergePages(@RestClient MergeApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** The pairs of the region. */
    @GET
    @Path("werkgevers/dubbel")
    public TemplateInstance pairs(@QueryParam("na") UUID after, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.pairs(api.pairs(visitor.region(), after, PART), Form.empty(), done);
    }

    /** The two are two employers. */
    @POST
    @Path("werkgevers/dubbel/{pair}")
    public Response dismiss(@PathParam("pair") UUID pair, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.dismiss(pair);
                    return "/werkgevers/dubbel?gedaan=dismissed";
                },
                () -> Templates.pairs(api.pairs(visitor.region(), null, PART), form, ""));
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
}
