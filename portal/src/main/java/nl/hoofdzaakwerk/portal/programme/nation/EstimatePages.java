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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How large the target group is by region: estimates, each with its source (F11). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EstimatePages {
    private static final String ADDRESS = "/landelijk/doelgroep/";
    private static final List<String> CATEGORIES = List.of(
            "ZIEKTEWET",
            "DISABILITY",
            "PARTICIPATIEWET",
            "PARTICIPATIEWET_UP_TO_ONE_YEAR",
            "PARTICIPATIEWET_OVER_TEN_YEARS",
            "WW",
            "WORKING",
            "STUDYING",
            "ALL_BENEFITS",
            "ADULTS");

    private final EstimateApi api;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance estimates(
                Bilingual formula, Listing<EstimateApi.RegionEstimate> list, Map<String, String> names);

        static native TemplateInstance estimate(Region region, EstimateApi.RegionEstimate estimate, String done);
    }

    EstimatePages(@RestClient EstimateApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/doelgroep")
    public Response estimates(@BeanParam ListAsk ask) {
        EstimateMessages text = texts.of(EstimateMessages.class);
        EstimateApi.EstimateList estimates = api.estimates();
        Map<String, String> names = regions.names();
        return Listing.of(ask, estimates.items())
                .text("regio", texts.of(DivisionMessages.class).region(), item -> names.get(item.region()))
                .number("uitkering", text.onBenefit(), item -> item.estimate().onBenefit())
                .number("volwassenen", text.ofAdults(), item -> item.estimate().ofAdults())
                .text(
                        "grond",
                        text.basis(),
                        item -> Codes.of("Basis", item.estimate().basis()))
                .answer(list -> Templates.estimates(estimates.formula(), list, names));
    }

    @GET
    @Path("landelijk/doelgroep/{code}")
    public TemplateInstance estimate(@PathParam("code") String code, @QueryParam("gedaan") String done) {
        return Templates.estimate(
                regions.of(code),
                api.estimate(code).getEntity(),
                Done.text(done, texts.of(PublishingMessages.class).saved()));
    }

    @GET
    @Path("landelijk/doelgroep/{code}/aantallen")
    public TemplateInstance population(@PathParam("code") String code) {
        return FormDesk.show(populationPage(code), FormDesk.showing(api.estimate(code), EstimatePages::shown));
    }

    /** All numbers at once, counted on one day by one source. */
    @POST
    @Path("landelijk/doelgroep/{code}/aantallen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response savePopulation(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<Map<String, Object>> counts = new ArrayList<>();
        for (String category : CATEGORIES) {
            if (!form.value(category).isEmpty()) {
                Map<String, Object> count =
                        form.body().number(category).text("source", "countedOn").build();
                count.put("people", count.remove(category));
                count.put("category", category);
                counts.add(count);
            }
        }
        return FormDesk.send(populationPage(code), form, () -> {
            api.population(code, form.value(FormDesk.ETAG), Map.of("counts", counts));
            return ADDRESS + code + Done.MARK;
        });
    }

    private FormPage populationPage(String code) {
        FormPage page = FormPage.of(
                        texts.of(EstimateMessages.class).population(),
                        texts.of(PublishingMessages.class).save(),
                        ADDRESS + code)
                .intro(texts.of(EstimateMessages.class).populationMeans())
                .text("source", texts.of(RuleMessages.class).source())
                .date("countedOn", texts.of(EstimateMessages.class).countedOn());
        for (String category : CATEGORIES) {
            page.number(category, Codes.of("CareCategory", category)).optional();
        }
        return page;
    }

    private static Form shown(EstimateApi.RegionEstimate there) {
        Form form = Form.empty();
        for (EstimateApi.Line line : there.estimate().lines()) {
            if (line.count() != null) {
                form.put(line.count().category(), line.count().people())
                        .put("source", line.count().source())
                        .put("countedOn", line.count().countedOn());
            }
        }
        return form;
    }
}
