package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Codes;
import nl.hoofdzaakwerk.portal.web.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a restatement changed, by the names people know figures, areas and groups by (X24). */
@RequestScoped
class ChangedFigures {
    private static final String WITHIN = "/";

    private final PublicationApi api;
    private final Regions regions;
    private final Visitor visitor;
    private final Texts texts;

    /** @param splits of whom it tells, where not of all */
    record Row(String figure, String area, int year, String splits, String before, String after, String kind) {}

    ChangedFigures(@RestClient PublicationApi api, Regions regions, Visitor visitor, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.texts = texts;
    }

    Listing<Row> list(ListAsk ask, List<PublicationApi.Difference> differences) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        Map<String, PublicationApi.Indicator> catalogue = api.indicators().items().stream()
                .collect(Collectors.toMap(PublicationApi.Indicator::id, Function.identity()));
        return Listing.of(
                        ask,
                        differences.stream()
                                .map(difference -> row(difference, catalogue))
                                .toList())
                .text("cijfer", text.figure(), Row::figure)
                .text("gebied", text.area(), Row::area)
                .number("jaar", text.year(), Row::year)
                .text("uitsplitsing", text.splits(), Row::splits)
                .text("was", text.before(), Row::before)
                .text("is", text.after(), Row::after)
                .text("soort", text.kind(), Row::kind);
    }

    private Row row(PublicationApi.Difference difference, Map<String, PublicationApi.Indicator> catalogue) {
        PublicationApi.Subject subject = difference.figure();
        return new Row(
                figure(subject, catalogue),
                area(subject.area()),
                subject.year(),
                splits(subject),
                Codes.of("Told", difference.before()),
                Codes.of("Told", difference.after()),
                Codes.of("Difference", difference.kind()));
    }

    private String figure(PublicationApi.Subject subject, Map<String, PublicationApi.Indicator> catalogue) {
        PublicationApi.Indicator indicator = catalogue.get(subject.indicator());
        String name = indicator == null
                ? subject.indicator()
                : indicator.definition().name().say(visitor.locale().getLanguage());
        return isEmpty(subject.part()) ? name : name + ": " + Codes.of("FigurePart", subject.part());
    }

    /** A region, or a part of one after it; who belongs to no part stands under the region's name with a dash. */
    private String area(String area) {
        if (isEmpty(area)) {
            return texts.of(NationMessages.class).country();
        }
        int at = area.indexOf(WITHIN);
        String code = at < 0 ? area : area.substring(0, at);
        String region = regions.names().getOrDefault(code, code);
        if (at < 0) {
            return region;
        }
        String part = area.substring(at + 1);
        return region + ", " + (part.isEmpty() ? "–" : part);
    }

    private static String splits(PublicationApi.Subject subject) {
        return Stream.of(
                        named("TargetGroup", subject.group()),
                        named("Method", subject.method()),
                        named("Benefit", subject.benefit()),
                        named("IntakeRoute", subject.route()),
                        named("Quarter", subject.startQuarter()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String named(String place, String code) {
        return isEmpty(code) ? "" : Codes.of(place, code);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
