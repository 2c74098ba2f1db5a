package nl.hoofdzaakwerk.kit.identity;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * Reads the claim {@code organization} of an access token: one member per organisation, holding its attributes and the
 * roles that the user has there.
 */
final class Organisations {
    private final JsonObject claim;

    Organisations(JsonObject claim) {
        this.claim = claim == null ? JsonValue.EMPTY_JSON_OBJECT : claim;
    }

    /** Outcome of choosing one organisation for a request. */
    sealed interface Choice {
        record Chosen(Caller caller) implements Choice {}

        record Refused(int status, String code) implements Choice {}
    }

    /** Who the token is of. @param name first and last name; null where it does not tell */
    record User(String id, String username, String name) {
        /** What colleagues call the user. */
        String calledName() {
            return name == null || name.isBlank() ? username : name.strip();
        }
    }

    /**
     * Chooses the organisation a request is made for.
     *
     * @param wanted the alias named by the request, or null
     */
    Choice choose(String wanted, User user) {
        if (claim.isEmpty()) {
            return new Choice.Refused(403, "no-organisation");
        }
        if (wanted == null && claim.size() > 1) {
            return new Choice.Refused(400, "organisation-required");
        }
        String alias = wanted == null ? claim.keySet().iterator().next() : wanted;
        if (!claim.containsKey(alias)) {
            return new Choice.Refused(403, "not-a-member");
        }
        return read(alias, claim.getJsonObject(alias), user);
    }

    private static Choice read(String alias, JsonObject organisation, User user) {
        try {
            OrganisationKind kind = OrganisationKind.valueOf(
                    strings(organisation, "kind").stream().findFirst().orElse(""));
            Set<RegionCode> regions = strings(organisation, "regions").stream()
                    .map(RegionCode::new)
                    .collect(Collectors.toUnmodifiableSet());
            JsonObject access = organisation.containsKey("realm_access")
                    ? organisation.getJsonObject("realm_access")
                    : JsonValue.EMPTY_JSON_OBJECT;
            Set<String> roles = Set.copyOf(strings(access, "roles"));
            String name = strings(organisation, "name").stream()
                    .filter(told -> !told.isBlank())
                    .findFirst()
                    .orElse(alias);
            return new Choice.Chosen(new Caller(
                    user.id(),
                    user.username(),
                    user.calledName(),
                    new OrganisationAlias(alias),
                    name.strip(),
                    kind,
                    regions,
                    roles));
        } catch (IllegalArgumentException e) {
            return new Choice.Refused(403, "organisation-incomplete");
        }
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
