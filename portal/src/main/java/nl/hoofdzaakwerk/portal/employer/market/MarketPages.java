package nl.hoofdzaakwerk.portal.employer.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Group;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Prospect;
import nl.hoofdzaakwerk.portal.employer.market.MarketRegion.Choice;
import nl.hoofdzaakwerk.portal.employer.relation.ContactMessages;
import nl.hoofdzaakwerk.portal.employer.relation.ContactPressures;
import nl.hoofdzaakwerk.portal.employer.relation.RelationMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How the labour market of a region is spread, whom to approach, and who was reached anew (D2, X10, X13). */
@Path("/arbeidsmarkt")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MarketPages {
    private static final List<String> GROUPS = List.of("SECTOR", "MUNICIPALITY");
    private static final int PROSPECTS = 50;

    private final MarketApi api;
    private final ContactPressures pressures;
    private final MarketRegion regions;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance marketNowhere();

        static native TemplateInstance marketSpread(
                Choice choice, MarketApi.Balance balance, SpreadView view, Listing<Group> list);

        static native TemplateInstance marketProspects(Choice choice, Listing<ToApproach> list);

        static native TemplateInstance marketNew(
                Choice choice, MarketApi.NewEmployers report, Listing<MarketApi.NewEmployer> list, LocalDate until);
    }

    /** Whom to approach, and how much contact there is with them. */
    record ToApproach(Prospect prospect, String contact) {}

    /** By what employers are grouped, and the whole. */
    record SpreadView(List<String> kinds, String by, LocalDate from, Group whole) {

        /** What a group is called. */
        public String name(String group) {
            return by.equals("SECTOR") ? Codes.of("Section", group) : group;
        }
    }

    MarketPages(@RestClient MarketApi api, ContactPressures pressures, MarketRegion regions, Days days, Texts texts) {
        this.api = api;
        this.pressures = pressures;
        this.regions = regions;
        this.days = days;
        this.texts = texts;
    }

    /** How employers, positions and placements are spread over sectors or municipalities. */
    @GET
    public Response spread(
            @BeanParam ListAsk ask,
            @QueryParam("regio") String region,
            @QueryParam("per") @DefaultValue("SECTOR") String by,
            @QueryParam("vanaf") String from) {
        return in(region, "/arbeidsmarkt", choice -> {
            MarketMessages text = texts.of(MarketMessages.class);
            String kind = GROUPS.contains(by) ? by : GROUPS.getFirst();
            LocalDate since = day(from, days.today().minusYears(1));
            MarketApi.Spread spread = api.spread(choice.region(), kind, since);
            SpreadView view = new SpreadView(GROUPS, kind, since, spread.whole());
            return Listing.of(ask, spread.groups())
                    .text("groep", text.group(), group -> view.name(group.group()))
                    .number("werkgevers", text.employersShare(), Group::employersShare)
                    .number("plekken", text.positions(), group -> group.positions()
                            .total())
                    .number("grootste", text.largest(), group -> group.positions()
                            .topShare())
                    .number("plaatsingen", text.placements(), group -> group.placements()
                            .total())
                    .number("meeste", text.largest(), group -> group.placements()
                            .topShare())
                    .answer(list -> Templates.marketSpread(choice, api.promised(choice.region()), view, list));
        });
    }

    /** Whom to approach. */
    @GET
    @Path("benaderen")
    public Response prospects(@BeanParam ListAsk ask, @QueryParam("regio") String region) {
        return in(region, "/arbeidsmarkt/benaderen", choice -> {
            EmployerMessages text = texts.of(EmployerMessages.class);
            RelationMessages relation = texts.of(RelationMessages.class);
            return Listing.of(ask, toApproach(choice.region()))
                    .text("naam", text.name(), line -> line.prospect().name())
                    .text(
                            "sector",
                            relation.sector(),
                            line -> Codes.of("Section", line.prospect().sector()))
                    .text("gemeente", relation.municipality(), line -> line.prospect()
                            .municipality())
                    .text(
                            "fase",
                            text.stage(),
                            line -> Codes.of("PipelineStage", line.prospect().stage()))
                    .text("contact", texts.of(ContactMessages.class).pressureHeading(), ToApproach::contact)
                    .answer(list -> Templates.marketProspects(choice, list));
        });
    }

    /** Who was reached anew. */
    @GET
    @Path("nieuw")
    public Response newEmployers(
            @BeanParam ListAsk ask, @QueryParam("regio") String region, @QueryParam("tot") String until) {
        return in(region, "/arbeidsmarkt/nieuw", choice -> {
            MarketMessages text = texts.of(MarketMessages.class);
            LocalDate end = day(until, days.today());
            NewOnes source = new NewOnes(choice.region(), end);
            return Listing.of(ask, source)
                    .text("naam", texts.of(EmployerMessages.class).name(), MarketApi.NewEmployer::name)
                    .text(
                            "gemeente",
                            texts.of(RelationMessages.class).municipality(),
                            MarketApi.NewEmployer::municipality)
                    .text("waarom", text.evidence(), employer -> Codes.of("NewEvidence", employer.evidence()))
                    .day("sinds", text.since(), MarketApi.NewEmployer::since)
                    .answer(list -> Templates.marketNew(choice, source.report(list), list, end));
        });
    }

    private List<ToApproach> toApproach(String region) {
        List<Prospect> prospects = api.prospects(region, PROSPECTS).items();
        Map<UUID, String> contacts =
                pressures.of(prospects.stream().map(Prospect::id).toList());
        return prospects.stream()
                .map(prospect -> new ToApproach(prospect, contacts.get(prospect.id())))
                .toList();
    }

    /** Each part of the list comes with the whole report. */
    private final class NewOnes implements Listing.Source<MarketApi.NewEmployer> {
        private final String region;
        private final LocalDate until;
        private MarketApi.NewEmployers report;

        private NewOnes(String region, LocalDate until) {
            this.region = region;
            this.until = until;
        }

        @Override
        public Part<MarketApi.NewEmployer> read(UUID after, int limit) {
            report = api.newEmployers(region, until, after, limit);
            return new Part<>(report.items(), report.next());
        }

        MarketApi.NewEmployers report(Listing<MarketApi.NewEmployer> list) {
            list.rows();
            return report;
        }
    }

    private Response in(String region, String here, Function<Choice, Response> page) {
        return regions.choose(region, here).map(page).orElseGet(() -> Answers.shown(Templates.marketNowhere()));
    }

    private static LocalDate day(String asked, LocalDate usual) {
        if (asked == null || asked.isBlank()) {
            return usual;
        }
        try {
            return LocalDate.parse(asked);
        } catch (DateTimeParseException noDay) {
            return usual;
        }
    }
}
