package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;

/** The names people know figures, places and groups by. */
@RequestScoped
class FigureNames {
    private static final String NATION = "NL";
    private static final String BEFORE_ITS_PART = "[/:]";
    private static final Map<String, String> PLACES_OF_CODES = Map.of(
            "GROUP", "TargetGroup",
            "METHOD", "Method",
            "BENEFIT", "Benefit",
            "ROUTE", "IntakeRoute",
            "START_QUARTER", "Quarter");

    private final Regions regions;
    private final Visitor visitor;
    private final Texts texts;
    private Map<String, String> names;

    FigureNames(Regions regions, Visitor visitor, Texts texts) {
        this.regions = regions;
        this.visitor = visitor;
        this.texts = texts;
    }

    String figure(PublicationApi.Indicator indicator) {
        return indicator.definition().name().say(language());
    }

    String unit(PublicationApi.Indicator indicator) {
        return indicator.definition().unit().say(language());
    }

    /** One of the parts a figure is split in. */
    String part(PublicationApi.Indicator indicator, String id) {
        return indicator.definition().parts().stream()
                .filter(part -> part.id().equals(id))
                .map(part -> part.name().say(language()))
                .findFirst()
                .orElse(id);
    }

    /**
     * A region, or a part of one or an organisation in it after its name; who belongs to no part stands there with a
     * dash.
     */
    String area(String area) {
        if (area == null || area.isEmpty() || area.equals(NATION)) {
            return texts.of(NationMessages.class).country();
        }
        String[] names = area.split(BEFORE_ITS_PART, 2);
        String region = regions().getOrDefault(names[0], names[0]);
        if (names.length == 1) {
            return region;
        }
        return region + ", " + (names[1].isEmpty() ? "–" : names[1]);
    }

    /** What people are split by, such as a benefit. */
    String value(String dimension, String code) {
        return Codes.of(PLACES_OF_CODES.get(dimension), code);
    }

    private Map<String, String> regions() {
        if (names == null) {
            names = regions.names();
        }
        return names;
    }

    private String language() {
        return visitor.locale().getLanguage();
    }
}
