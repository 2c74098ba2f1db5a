package nl.hoofdzaakwerk.matching;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** VUM's rules for headers and questions, as the counterpart of the tests holds everybody to them. */
final class VumQuestionRules {
    private static final Pattern OIN = Pattern.compile("[0-9]{20}");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){0,2}");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{3}([a-zA-Z]{2})?");
    private static final int FARTHEST = 999;

    private record Operator(String name, Predicate<JsonNode> operand) {}

    private static final Operator EQUAL = new Operator("$eq", JsonNode::isTextual);
    private static final Operator AT_LEAST = new Operator("$gte", JsonNode::isIntegralNumber);
    private static final Operator AT_MOST = new Operator("$lte", JsonNode::isIntegralNumber);
    private static final Operator ALL =
            new Operator("$all", node -> node.isArray() && node.valueStream().allMatch(JsonNode::isTextual));

    /** Criteria by JSON pointer; any other is ignored, as VUM wants it. */
    private static final Map<String, Operator> CRITERIA = Map.of(
            "/beroep/codeBeroepsnaam", EQUAL,
            "/bemiddelingsberoep/codeBeroepsnaam", EQUAL,
            "/werktijden/aantalWerkurenPerWeekMaximaal", AT_LEAST,
            "/werktijden/aantalWerkurenPerWeekMinimaal", AT_MOST,
            "/rijbewijs/codeSoortRijbewijs", ALL,
            "/arbeidsmarktkwalificatie/rijbewijs/codeSoortRijbewijs", ALL);

    private VumQuestionRules() {}

    /** Names of the headers that miss or have another form. */
    static List<String> brokenHeaders(Map<String, String> headers) {
        List<String> broken = new ArrayList<>();
        require(headers, "X-VUM-berichtVersie", VERSION, broken);
        require(headers, "X-VUM-fromParty", OIN, broken);
        require(headers, "X-VUM-toParty", OIN, broken);
        require(headers, "X-VUM-viaParty", OIN, broken);
        require(headers, "API-Version", VERSION, broken);
        return broken;
    }

    private static void require(Map<String, String> headers, String name, Pattern form, List<String> broken) {
        if (!form.matcher(headers.getOrDefault(name, "")).matches()) {
            broken.add(name);
        }
    }

    /** Pointers of what misses or is asked in another way than VUM knows. */
    static List<String> broken(JsonNode question) {
        List<String> broken = new ArrayList<>();
        JsonNode area = question.path("selectiegebied");
        if (!POSTCODE.matcher(area.path("postcode").asText()).matches()) {
            broken.add("/selectiegebied/postcode");
        }
        JsonNode distance = area.path("afstand");
        if (!distance.isIntegralNumber() || distance.asLong() < 0 || distance.asLong() > FARTHEST) {
            broken.add("/selectiegebied/afstand");
        }
        CRITERIA.forEach((pointer, operator) -> {
            JsonNode criterion = question.at(pointer);
            boolean right = criterion.isMissingNode()
                    || criterion.size() == 1 && operator.operand().test(criterion.path(operator.name()));
            if (!right) {
                broken.add(pointer);
            }
        });
        return broken.stream().sorted().toList();
    }
}
