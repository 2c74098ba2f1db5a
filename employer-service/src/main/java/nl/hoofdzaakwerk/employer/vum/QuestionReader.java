package nl.hoofdzaakwerk.employer.vum;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.vum.model.SearchArea;
import nl.hoofdzaakwerk.employer.vum.model.VumQuestion;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;

/**
 * Reads VUM's query language, a small part of MongoDB's: a criterion is a path, nested or with dots, and an operator
 * with its operand. Criteria and operators that this source does not know are ignored, as VUM asks; known ones with an
 * operand of another kind are a 400, and so is a question without {@code selectiegebied}.
 */
@ApplicationScoped
class QuestionReader {
    private static final Pattern POSTCODE = Pattern.compile("([1-9][0-9]{3})([a-zA-Z]{2})?");
    private static final String AREA = "selectiegebied";
    private static final String OCCUPATION = "beroep.codeBeroepsnaam";
    private static final String MAXIMUM_HOURS = "werktijden.aantalWerkurenPerWeekMaximaal";
    private static final String MINIMUM_HOURS = "werktijden.aantalWerkurenPerWeekMinimaal";
    private static final String LICENCES = "rijbewijs.codeSoortRijbewijs";

    private final Postcodes postcodes;

    QuestionReader(Postcodes postcodes) {
        this.postcodes = postcodes;
    }

    VumQuestion read(JsonNode query) {
        var errors = new ArrayList<FieldError>();
        if (!query.isObject()) {
            throw Problem.invalidField("", "wrong-type");
        }
        var postcode = postcode(query, errors);
        var distance = distance(query, errors);
        var occupation = operand(query, OCCUPATION, "$eq").flatMap(node -> text(node, OCCUPATION, errors));
        var maximum = operand(query, MAXIMUM_HOURS, "$gte").flatMap(node -> hours(node, MAXIMUM_HOURS, errors));
        var minimum = operand(query, MINIMUM_HOURS, "$lte").flatMap(node -> hours(node, MINIMUM_HOURS, errors));
        var licences = operand(query, LICENCES, "$all")
                .map(node -> texts(node, LICENCES, errors))
                .orElse(Set.of());
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
        return new VumQuestion(
                new SearchArea(postcode.orElseThrow(), distance.orElseThrow()), occupation, maximum, minimum, licences);
    }

    private Optional<Postcode4> postcode(JsonNode query, List<FieldError> errors) {
        var matcher = POSTCODE.matcher(query.path(AREA).path("postcode").asText());
        var found = matcher.matches() ? Optional.of(new Postcode4(matcher.group(1))) : Optional.<Postcode4>empty();
        if (found.filter(postcodes::knows).isEmpty()) {
            errors.add(FieldError.of("/selectiegebied/postcode", "wrong-value", "A Dutch postcode is needed"));
        }
        return found;
    }

    private static Optional<Integer> distance(JsonNode query, List<FieldError> errors) {
        var node = query.path(AREA).path("afstand");
        if (!node.isIntegralNumber()
                || !node.canConvertToInt()
                || node.intValue() < 0
                || node.intValue() > SearchArea.FARTHEST) {
            errors.add(FieldError.of(
                    "/selectiegebied/afstand", "range", "A distance of 0 to " + SearchArea.FARTHEST + " km is needed"));
            return Optional.empty();
        }
        return Optional.of(node.intValue());
    }

    /** What an operator is to compare a field with; a bare value is compared for equality, as MongoDB does. */
    private static Optional<JsonNode> operand(JsonNode query, String path, String operator) {
        var parts = path.split("\\.");
        var criterion = query.has(path) ? query.get(path) : query.path(parts[0]).path(parts[1]);
        if (criterion.isMissingNode()) {
            return Optional.empty();
        }
        if (operator.equals("$eq") && criterion.isValueNode()) {
            return Optional.of(criterion);
        }
        return Optional.ofNullable(criterion.get(operator));
    }

    private static Optional<String> text(JsonNode node, String path, List<FieldError> errors) {
        if (node.isTextual()) {
            return Optional.of(node.asText());
        }
        errors.add(wrongType(path, "a text"));
        return Optional.empty();
    }

    private static Optional<Integer> hours(JsonNode node, String path, List<FieldError> errors) {
        if (node.isIntegralNumber() && node.canConvertToInt()) {
            return Optional.of(node.intValue());
        }
        errors.add(wrongType(path, "a whole number"));
        return Optional.empty();
    }

    private static Set<String> texts(JsonNode node, String path, List<FieldError> errors) {
        var texts = new HashSet<String>();
        boolean right = node.isArray();
        for (var element : node) {
            right &= element.isTextual();
            texts.add(element.asText());
        }
        if (!right) {
            errors.add(wrongType(path, "a list of texts"));
        }
        return texts;
    }

    private static FieldError wrongType(String path, String expected) {
        return FieldError.of("/" + path.replace('.', '/'), "wrong-type", "The operand must be " + expected);
    }
}
