package nl.hoofdzaakwerk.portal.employer.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Expected;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Known;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Outlook;
import nl.hoofdzaakwerk.portal.employer.market.MarketRegion.Choice;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What employers will look for and candidates will wish for in a region (D11). */
@Path("/arbeidsmarkt/vooruitblik")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OutlookPages {
    private static final String HERE = "/arbeidsmarkt/vooruitblik";
    private static final String TAKE_IN = "/inlezen";
    private static final List<String> KINDS = List.of("OCCUPATION_GROUP", "SECTOR");

    private final MarketApi api;
    private final MarketRegion regions;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance marketOutlook(Choice choice, View view, Listing<Line> list, String done);
    }

    /** @param mayTakeIn whether figures of others may be read in */
    record View(List<String> kinds, String by, boolean mayTakeIn) {}

    /** One series, as the table shows it; known and expected are null while there is nothing. */
    record Line(String title, String side, String source, Known known, Expected expected, String method) {

        public Integer lastNumber() {
            return known == null ? null : known.number();
        }

        public Integer expectedNumber() {
            return expected == null ? null : expected.expected();
        }
    }

    OutlookPages(@RestClient MarketApi api, MarketRegion regions, Visitor visitor, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Supply and demand, each series with its source and method. */
    @GET
    public Response outlook(
            @BeanParam ListAsk ask,
            @QueryParam("regio") String region,
            @QueryParam("per") @DefaultValue("OCCUPATION_GROUP") String by,
            @QueryParam("gedaan") String done) {
        String kind = KINDS.contains(by) ? by : KINDS.getFirst();
        return regions.choose(region, HERE)
                .map(choice -> {
                    MarketMessages text = texts.of(MarketMessages.class);
                    View view = new View(KINDS, kind, visitor.has("account-manager", "regional-director"));
                    String told = done == null ? "" : text.takenIn();
                    return Listing.of(ask, lines(api.outlook(choice.region(), kind)))
                            .text("groep", text.group(), Line::title)
                            .text("zijde", text.side(), line -> Codes.of("Side", line.side()))
                            .text("bron", text.source(), Line::source)
                            .number("bekend", text.lastKnown(), Line::lastNumber)
                            .number("verwacht", text.expected(), Line::expectedNumber)
                            .text("hoe", text.method(), Line::method)
                            .answer(list -> Templates.marketOutlook(choice, view, list, told));
                })
                .orElseGet(() -> Answers.shown(MarketPages.Templates.marketNowhere()));
    }

    /** Figures of others, such as UWV's. */
    @GET
    @Path(TAKE_IN)
    public TemplateInstance takingIn(@QueryParam("regio") String region) {
        return FormDesk.show(takeInPage(region), Form.empty());
    }

    @POST
    @Path(TAKE_IN)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeIn(@QueryParam("regio") String region, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(takeInPage(region), form, () -> {
            Choice choice = regions.choose(region, HERE).orElseThrow();
            api.takeIn(choice.region(), form.body().text("source", "csv").build());
            return choice.at(HERE) + "&gedaan=ingelezen";
        });
    }

    private FormPage takeInPage(String region) {
        MarketMessages text = texts.of(MarketMessages.class);
        String back =
                regions.choose(region, HERE).map(choice -> choice.at(HERE)).orElse(HERE);
        return FormPage.of(text.takeIn(), text.takeInButton(), back)
                .intro(text.takeInMeans())
                .text("source", text.source())
                .longText("csv", text.csv());
    }

    private List<Line> lines(Outlook outlook) {
        boolean dutch = visitor.locale().getLanguage().equals("nl");
        Map<String, String> methods = outlook.methods().stream()
                .collect(Collectors.toMap(MarketApi.Method::code, method -> dutch ? method.nl() : method.en()));
        return outlook.items().stream()
                .flatMap(item -> item.series().stream()
                        .map(series -> new Line(
                                item.title(),
                                series.side(),
                                series.source(),
                                series.last(),
                                series.farthest(),
                                methods.get(series.method()))))
                .toList();
    }
}
