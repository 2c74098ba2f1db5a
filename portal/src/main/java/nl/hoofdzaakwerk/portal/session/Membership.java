package nl.hoofdzaakwerk.portal.session;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;

/**
 * One organisation of a visitor, as the access token tells.
 *
 * @param alias how services know it
 * @param name what people call it; the alias where the token does not say
 * @param kind what it is, e.g. {@code GGZ}
 * @param regions codes of its labour-market regions; none for a national organisation
 * @param roles what the visitor is there
 */
public record Membership(String alias, String name, String kind, List<String> regions, Set<String> roles) {

    static Membership of(String alias, JsonObject claim) {
        JsonObject access =
                claim.containsKey("realm_access") ? claim.getJsonObject("realm_access") : JsonValue.EMPTY_JSON_OBJECT;
        return new Membership(
                alias,
                strings(claim, "name").stream()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .findFirst()
                        .orElse(alias),
                strings(claim, "kind").stream().findFirst().orElse(""),
                strings(claim, "regions"),
                Set.copyOf(strings(access, "roles")));
    }

    /** Whether the visitor has one of these roles here; {@code role@KIND} asks for the kind of organisation too. */
    public boolean has(String... wanted) {
        for (String role : wanted) {
            int at = role.indexOf('@');
            String name = at < 0 ? role : role.substring(0, at);
            if (roles.contains(name) && (at < 0 || kind.equals(role.substring(at + 1)))) {
                return true;
            }
        }
        return false;
    }

    /** The region the organisation works in; the first if there are more, empty for a national one. */
    public String region() {
        return regions.isEmpty() ? "" : regions.getFirst();
    }

    private static List<String> strings(JsonObject object, String name) {
        JsonValue value = object.get(name);
        return switch (value == null ? JsonValue.ValueType.NULL : value.getValueType()) {
            case ARRAY ->
                ((JsonArray) value)
                        .getValuesAs(JsonString.class).stream()
                                .map(JsonString::getString)
                                .toList();
            case STRING -> List.of(((JsonString) value).getString());
            case NULL, OBJECT, NUMBER, TRUE, FALSE -> List.of();
        };
    }
}
