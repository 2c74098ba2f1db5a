package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a restatement changed, by the names people know figures, areas and groups by (X24). */
@RequestScoped
class ChangedFigures {
    private final PublicationApi api;
    private final FigureNames names;
    private final Texts texts;

    /** @param splits of whom it tells, where not of all */
    record Row(String figure, String area, int year, String splits, String before, String after, String kind) {}

    ChangedFigures(@RestClient PublicationApi api, FigureNames names, Texts texts) {
        this.api = api;
        this.names = names;
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
                names.area(subject.area()),
                subject.year(),
                splits(subject),
                Codes.of("Told", difference.before()),
                Codes.of("Told", difference.after()),
                Codes.of("Difference", difference.kind()));
    }

    private String figure(PublicationApi.Subject subject, Map<String, PublicationApi.Indicator> catalogue) {
        PublicationApi.Indicator indicator = catalogue.get(subject.indicator());
        if (indicator == null) {
            return subject.indicator();
        }
        String name = names.figure(indicator);
        return isEmpty(subject.part()) ? name : name + ": " + names.part(indicator, subject.part());
    }

    private String splits(PublicationApi.Subject subject) {
        return Stream.of(
                        named("GROUP", subject.group()),
                        named("METHOD", subject.method()),
                        named("BENEFIT", subject.benefit()),
                        named("ROUTE", subject.route()),
                        named("START_QUARTER", subject.startQuarter()))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String named(String dimension, String code) {
        return isEmpty(code) ? "" : names.value(dimension, code);
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isEmpty();
    }
}
