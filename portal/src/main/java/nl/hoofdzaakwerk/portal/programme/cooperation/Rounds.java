package nl.hoofdzaakwerk.portal.programme.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Rounds of surveys, and what the surveys are called. */
@ApplicationScoped
class Rounds {
    private static final int AT_ONCE = 100;

    private final SurveyApi api;
    private final Visitor visitor;

    Rounds(@RestClient SurveyApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** Those of one region; the service only has a list of all. */
    List<SurveyApi.Round> in(String region) {
        Part<SurveyApi.Round> part = api.rounds(null, AT_ONCE);
        List<SurveyApi.Round> all = new ArrayList<>(part.items());
        while (part.next() != null) {
            part = api.rounds(part.next(), AT_ONCE);
            all.addAll(part.items());
        }
        return all.stream().filter(round -> round.region().equals(region)).toList();
    }

    /** Titles in the visitor's language. */
    Map<UUID, String> titles(List<SurveyApi.Survey> surveys) {
        Map<UUID, String> titles = new LinkedHashMap<>();
        String language = visitor.locale().getLanguage();
        surveys.forEach(survey -> titles.put(survey.id(), survey.title().say(language)));
        return titles;
    }
}
