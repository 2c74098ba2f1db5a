package nl.hoofdzaakwerk.portal.employer.market;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Group;
import nl.hoofdzaakwerk.portal.employer.market.MarketApi.Prospect;
import nl.hoofdzaakwerk.portal.employer.market.MarketRegion.Choice;
import nl.hoofdzaakwerk.portal.web.Codes;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.Sorting;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How the labour market of a region is spread, whom to approach, and who was reached anew (D2, X10, X13). */
@Path("/arbeidsmarkt")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MarketPages {
    private static final List<String> GROUPS = List.of("SECTOR", "MUNICIPALITY");
    private static final int PER_PAGE = 25;
    private static final int PROSPECTS = 50;

    private final MarketApi api;
    private final MarketRegion regions;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance marketNowhere();

        static native TemplateInstance marketSpread(
                Choice choice, MarketApi.Balance balance, SpreadView view, Sorting<Group> sorting);

        static native TemplateInstance marketProspects(
                Choice choice, List<Prospect> prospects, Sorting<Prospect> sorting);

        static native TemplateInstance marketNew(Choice choice, MarketApi.NewEmployers report, LocalDate until);
    }

    /** The groups in the order asked for, and the whole. */
    record SpreadView(List<String> kinds, String by, LocalDate from, List<Group> groups, Group whole) {

        /** What a group is called. */
        public String name(String group) {
            return by.equals("SECTOR") ? Codes.of("Section", group) : group;
        }
    }

    MarketPages(@RestClient MarketApi api, MarketRegion regions, Days days) {
        this.api = api;
        this.regions = regions;
        this.days = days;
    }

    /** How employers, positions and placements are spread over sectors or municipalities. */
    @GET
    public TemplateInstance spread(
            @QueryParam("regio") String region,
            @QueryParam("per") @DefaultValue("SECTOR") String by,
            @QueryParam("vanaf") String from,
            @QueryParam(Sorting.QUESTION) String order) {
        return in(region, "/arbeidsmarkt", choice -> {
            String kind = GROUPS.contains(by) ? by : GROUPS.getFirst();
            LocalDate since = day(from, days.today().minusYears(1));
            MarketApi.Spread spread = api.spread(choice.region(), kind, since);
            SpreadView unsorted = new SpreadView(GROUPS, kind, since, spread.groups(), spread.whole());
            Sorting<Group> sorting = Sorting.<Group>of(
                            choice.at("/arbeidsmarkt") + "&per=" + kind + "&vanaf=" + since, order)
                    .text("groep", group -> unsorted.name(group.group()))
                    .by("werkgevers", Group::employersShare)
                    .by("plekken", group -> group.positions().total())
                    .by("plaatsingen", group -> group.placements().total());
            SpreadView view = new SpreadView(GROUPS, kind, since, sorting.sort(spread.groups()), spread.whole());
            return Templates.marketSpread(choice, api.promised(choice.region()), view, sorting);
        });
    }

    /** Whom to approach. */
    @GET
    @Path("benaderen")
    public TemplateInstance prospects(@QueryParam("regio") String region, @QueryParam(Sorting.QUESTION) String order) {
        return in(region, "/arbeidsmarkt/benaderen", choice -> {
            Sorting<Prospect> sorting = Sorting.<Prospect>of(choice.at(choice.here()), order)
                    .text("naam", Prospect::name)
                    .text("sector", prospect -> Codes.of("Section", prospect.sector()))
                    .text("gemeente", Prospect::municipality);
            return Templates.marketProspects(
                    choice,
                    sorting.sort(api.prospects(choice.region(), PROSPECTS).items()),
                    sorting);
        });
    }

    /** Who was reached anew. */
    @GET
    @Path("nieuw")
    public TemplateInstance newEmployers(
            @QueryParam("regio") String region, @QueryParam("tot") String until, @QueryParam("na") UUID after) {
        return in(region, "/arbeidsmarkt/nieuw", choice -> {
            LocalDate end = day(until, days.today());
            return Templates.marketNew(choice, api.newEmployers(choice.region(), end, after, PER_PAGE), end);
        });
    }

    private TemplateInstance in(String region, String here, Function<Choice, TemplateInstance> page) {
        return regions.choose(region, here).map(page).orElseGet(Templates::marketNowhere);
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
