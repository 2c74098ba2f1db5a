package nl.hoofdzaakwerk.testkit.api;

import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Tokens;

/**
 * Somebody with one role in one organisation, who calls the service under test.
 *
 * @param username unique for each person
 */
public record Actor(String username, String role, TestOrganisation organisation) {

    /** The person with this role in the home organisation of this kind. */
    public static Actor of(String role, OrganisationKind kind) {
        return of(role, TestOrganisation.home(kind));
    }

    public static Actor of(String role, TestOrganisation organisation) {
        return new Actor(role + "." + organisation.alias(), role, organisation);
    }

    /** Another person with the same role in the same organisation. */
    public Actor colleague() {
        return new Actor("other-" + username, role, organisation);
    }

    /** A person with another role in the same organisation. */
    public Actor colleague(String otherRole) {
        return of(otherRole, organisation);
    }

    /** Somebody with the same role in another organisation. */
    public Actor counterpartIn(TestOrganisation other) {
        return of(role, other);
    }

    public OrganisationKind kind() {
        return organisation.kind();
    }

    /** A fresh access token. */
    public String token() {
        return Tokens.of(username)
                .in(
                        organisation.alias(),
                        organisation.kind(),
                        organisation.regions().toArray(String[]::new))
                .as(role)
                .signed();
    }

    /** The id of this user in tokens, {@code sub}. */
    public String subject() {
        return Tokens.subjectOf(username).toString();
    }

    /** Sends GET; path from {@code /v1} on. */
    public ApiAnswer get(String path) {
        return ApiClient.send("GET", path, ApiRequest.request(), token());
    }

    /** Sends POST with a JSON body; fails unless the answer is 2xx, because it prepares something. */
    public ApiAnswer post(String path, Object body) {
        return ApiClient.send("POST", path, ApiRequest.request().body(body), token())
                .orFail("POST " + path + " as " + this);
    }

    /** Sends any request by its template; fails unless the answer is 2xx. */
    public ApiAnswer send(String method, String pathTemplate, ApiRequest request) {
        return ApiClient.send(method, pathTemplate, request, token())
                .orFail(method + " " + pathTemplate + " as " + this);
    }

    @Override
    public String toString() {
        return role + "@" + kind() + " (" + username + ")";
    }
}
