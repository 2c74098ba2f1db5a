package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.matching.vum.FieldReader.Hours;
import nl.hoofdzaakwerk.matching.vum.model.Sectors;
import nl.hoofdzaakwerk.matching.vum.model.VumAnswer;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;

/**
 * Reads VUM's answers (data standard 1.5). Names of persons, ways to reach them and whatever else matching does not use
 * are not read, so that they are in nothing that is kept or shown. A match without an id is left out; a field that
 * breaks its rule is not known.
 */
@ApplicationScoped
class AnswerReader {
    private static final int LONGEST_ID = 500;
    private static final int LONGEST_QUESTION_ID = 100;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_DESCRIPTION = 2000;
    private static final int LONGEST_TRADE_NAME = 500;
    private static final int LONGEST_URI = 500;
    private static final int MOST_OCCUPATIONS = 20;
    private static final int LONGEST_TRAVEL_MINUTES = 240;
    private static final int LONGEST_TRAVEL_KILOMETRES = 999;
    private static final String OCCUPATION_URI = "codeBeroepsnaam";
    private static final String NO_TITLE = "-";

    /** VUM's means of travel that a card knows, farthest-reaching first; 9 is any other. */
    private static final List<Means> MEANS = List.of(
            new Means(1, TravelMode.CAR),
            new Means(4, TravelMode.CAR),
            new Means(5, TravelMode.PUBLIC_TRANSPORT),
            new Means(2, TravelMode.MOPED),
            new Means(3, TravelMode.BICYCLE));

    private record Means(int code, TravelMode mode) {}

    /** @throws VumTrouble when it is no answer */
    VumAnswer<VumVacancy> vacancies(JsonNode answer) {
        return answer(answer, "idVacature", AnswerReader::vacancyOf);
    }

    /** @throws VumTrouble when it is no answer */
    VumAnswer<VumProfile> profiles(JsonNode answer) {
        return answer(answer, "idWerkzoekende", AnswerReader::profileOf);
    }

    /** @throws VumTrouble when it is no vacancy */
    VumVacancy vacancy(String vumId, JsonNode answer) {
        requireObject(answer);
        return vacancyOf(vumId, answer);
    }

    /** @throws VumTrouble when it is no profile */
    VumProfile profile(String vumId, JsonNode answer) {
        requireObject(answer);
        return profileOf(vumId, answer);
    }

    /** Null when not told. */
    String description(JsonNode vacancy) {
        return FieldReader.text(vacancy, "omschrijvingVacature", LONGEST_DESCRIPTION);
    }

    private static <T> VumAnswer<T> answer(JsonNode answer, String ownId, BiFunction<String, JsonNode, T> read) {
        JsonNode matches = answer.path("matches");
        JsonNode more = answer.path("maximumAantalResultatenBereikt");
        if (!matches.isArray() || !more.isBoolean() && !more.isMissingNode()) {
            throw new VumTrouble(VumTrouble.Kind.BROKEN, (String) null);
        }
        List<T> items = matches.valueStream()
                .limit(VumAnswer.MOST)
                .flatMap(match -> idOf(match, ownId).map(id -> read.apply(id, match)).stream())
                .toList();
        return new VumAnswer<>(
                FieldReader.text(answer, "vraagID", LONGEST_QUESTION_ID), more.asBoolean(), matches.size(), items);
    }

    /** VUM gives matches an id of its own, by which details are asked; a source alone has only the first one. */
    private static Optional<String> idOf(JsonNode match, String ownId) {
        return Stream.of("vumID", ownId)
                .map(field -> FieldReader.text(match, field, LONGEST_ID))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static void requireObject(JsonNode answer) {
        if (!answer.isObject()) {
            throw new VumTrouble(VumTrouble.Kind.BROKEN, (String) null);
        }
    }

    private static VumVacancy vacancyOf(String id, JsonNode match) {
        JsonNode terms = match.path("arbeidsVoorwaarden");
        JsonNode employer = match.path("werkgever");
        String title = FieldReader.text(match, "naamVacature", LONGEST_TITLE);
        String uri = FieldReader.text(match.path("beroep"), OCCUPATION_URI, LONGEST_URI);
        Hours hours = FieldReader.weekHours(match);
        return new VumVacancy(
                id,
                title == null ? NO_TITLE : title,
                FieldReader.date(match, "sluitingsdatumVacature"),
                FieldReader.occupation(uri),
                uri,
                hours.minimum(),
                hours.maximum(),
                FieldReader.postcode(match.path("adres"), "postcode"),
                FieldReader.date(terms, "datumAanvangWerkzaamheden"),
                FieldReader.date(terms, "datumEindeWerkzaamheden"),
                FieldReader.text(employer, "handelsnaamOrganisatie", LONGEST_TRADE_NAME),
                sector(match).or(() -> sector(employer)).orElse(null),
                FieldReader.licences(match));
    }

    private static Optional<SbiSection> sector(JsonNode from) {
        return FieldReader.each(from, "sector")
                .flatMap(sector -> Sectors.sectionOf(sector.path("codeSbi").asText()).stream())
                .findFirst();
    }

    private static VumProfile profileOf(String id, JsonNode match) {
        JsonNode mobility = match.path("mobiliteit");
        Hours hours = FieldReader.weekHours(match);
        return new VumProfile(
                id,
                occupations(match),
                hours.minimum(),
                hours.maximum(),
                FieldReader.postcode(mobility, "bemiddelingspostcode"),
                travelMode(match),
                FieldReader.number(mobility, "maximaleReistijd", LONGEST_TRAVEL_MINUTES),
                FieldReader.number(mobility, "maximaleReisafstand", LONGEST_TRAVEL_KILOMETRES),
                FieldReader.date(match.path("flexibiliteit"), "datumAanvangBeschikbaarVoorWerk"),
                FieldReader.licences(match.path("arbeidsmarktkwalificatie")));
    }

    private static List<IscoCode> occupations(JsonNode match) {
        return FieldReader.each(match, "bemiddelingsberoep")
                .map(occupation -> FieldReader.text(occupation, OCCUPATION_URI, LONGEST_URI))
                .map(FieldReader::occupation)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MOST_OCCUPATIONS)
                .toList();
    }

    private static TravelMode travelMode(JsonNode match) {
        List<Integer> told = FieldReader.each(match, "vervoermiddel")
                .map(means -> means.path("codeVervoermiddel").asInt())
                .toList();
        return MEANS.stream()
                .filter(means -> told.contains(means.code()))
                .map(Means::mode)
                .findFirst()
                .orElse(null);
    }
}
