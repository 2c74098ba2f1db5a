package nl.hoofdzaakwerk.local.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Builds the realm that a local Keycloak imports: the production realm plus organisations, demo users and the password
 * client, which alone is exempt from the ban on the password grant; the portal may be reached without TLS. The same
 * input gives the same file, byte for byte.
 */
public final class LocalRealm {

    /** The client for the password grant; production has no such client. */
    public static final String PASSWORD_CLIENT = "hw-local-password-client";

    /** The password of every demo user; local only. */
    public static final String PASSWORD = LocalPassword.VALUE;

    private static final String EXEMPT = "hw.local.password-grant";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final LocalOrganisations overlay;

    /**
     * Prepares the overlay.
     *
     * @param overlay organisations and members to add
     */
    public LocalRealm(LocalOrganisations overlay) {
        this.overlay = overlay;
    }

    /**
     * Writes the merged realm.
     *
     * @param keycloakFolder the project's {@code deploy/keycloak}
     * @param target file to write; its folder must exist
     * @throws IOException when a file cannot be read or written
     */
    public static void write(Path keycloakFolder, Path target) throws IOException {
        Files.write(target, merged(keycloakFolder));
    }

    /**
     * The merged realm as JSON in UTF-8.
     *
     * @param keycloakFolder the project's {@code deploy/keycloak}
     * @throws IOException when a file cannot be read
     */
    public static byte[] merged(Path keycloakFolder) throws IOException {
        ObjectNode production = (ObjectNode)
                JSON.readTree(keycloakFolder.resolve("hoofdzaakwerk-realm.json").toFile());
        ObjectNode merged = new LocalRealm(LocalOrganisations.read(keycloakFolder)).addTo(production);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(merged);
    }

    /**
     * Adds the overlay to a copy of the production realm.
     *
     * @param production the production realm, left as it is
     */
    public ObjectNode addTo(ObjectNode production) {
        ObjectNode realm = production.deepCopy();
        addPasswordClient(realm);
        exemptPasswordClient(realm);
        allowPagesWithoutTls(realm);
        overlay.organisations()
                .forEach(organisation -> addOrganisation(realm.withArray("organizations"), organisation));
        userNames().forEach((username, alias) -> addUser(realm.withArray("users"), username, alias));
        return realm;
    }

    private static void addPasswordClient(ObjectNode realm) {
        ObjectNode client = ((ArrayNode) realm.get("clients")).addObject();
        client.put("clientId", PASSWORD_CLIENT)
                .put("name", "LOCAL ONLY: password grant for demos and tests")
                .put("enabled", true)
                .put("protocol", "openid-connect")
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("implicitFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("serviceAccountsEnabled", false)
                .put("fullScopeAllowed", false);
        client.putObject("attributes").put(EXEMPT, "true");
        client.putArray("defaultClientScopes")
                .add("basic")
                .add("acr")
                .add("profile")
                .add("email")
                .add("service-audience");
        client.putArray("optionalClientScopes").add("organization");
        ObjectNode mapping = realm.withArray("scopeMappings").addObject().put("client", PASSWORD_CLIENT);
        ArrayNode roles = mapping.putArray("roles");
        realm.at("/roles/realm").forEach(role -> roles.add(role.get("name").textValue()));
    }

    private static void exemptPasswordClient(ObjectNode realm) {
        realm.at("/clientPolicies/policies").forEach(policy -> {
            if (policy.get("name").textValue().equals("no-password-grant")) {
                ObjectNode exemption =
                        ((ObjectNode) policy).putArray("conditions").addObject();
                exemption
                        .put("condition", "client-attributes")
                        .putObject("configuration")
                        .put("is-negative-logic", true)
                        .put("attributes", "[{\"key\":\"" + EXEMPT + "\",\"value\":\"true\"}]");
            }
        });
    }

    /** Locally the portal is reached by http on the loopback address; elsewhere by https only. */
    private static void allowPagesWithoutTls(ObjectNode realm) {
        realm.at("/clientProfiles/profiles")
                .forEach(profile -> profile.get("executors").forEach(executor -> {
                    if (executor.get("executor").textValue().equals("secure-redirect-uris-enforcer")) {
                        ((ObjectNode) executor.get("configuration")).put("allow-http-scheme", "true");
                    }
                }));
    }

    private void addOrganisation(ArrayNode organisations, Organisation organisation) {
        String alias = organisation.alias();
        ObjectNode node = organisations.addObject();
        node.put("id", id("organisation", alias))
                .put("name", organisation.name())
                .put("alias", alias)
                .put("enabled", true);
        ObjectNode attributes = node.putObject("attributes");
        attributes.putArray("name").add(organisation.name());
        attributes.putArray("kind").add(organisation.kind());
        if (!organisation.regions().isEmpty()) {
            organisation.regions().forEach(attributes.putArray("regions")::add);
        }
        node.putArray("domains").addObject().put("name", alias + ".example").put("verified", true);
        ArrayNode members = node.putArray("members");
        membershipsOf(alias).forEach(membership -> addMember(members, membership));
        ArrayNode groups = node.putArray("groups");
        membershipsOf(alias).stream()
                .flatMap(membership -> membership.roles().stream())
                .distinct()
                .forEach(role -> addGroup(groups, alias, role));
    }

    private static void addMember(ArrayNode members, Membership membership) {
        ObjectNode member =
                members.addObject().put("username", membership.username()).put("membershipType", "UNMANAGED");
        ArrayNode groups = member.putArray("groups");
        membership.roles().forEach(role -> groups.add(id("group", membership.organisation() + "/" + role)));
    }

    private static void addGroup(ArrayNode groups, String alias, String role) {
        ObjectNode group = groups.addObject();
        group.put("id", id("group", alias + "/" + role)).put("name", role).put("path", "/" + role);
        group.putArray("subGroups");
        group.putArray("realmRoles").add(role);
    }

    private List<Membership> membershipsOf(String alias) {
        return overlay.memberships().stream()
                .filter(membership -> membership.organisation().equals(alias))
                .toList();
    }

    private Map<String, String> userNames() {
        Map<String, String> firstOrganisation = new LinkedHashMap<>();
        overlay.memberships()
                .forEach(membership -> firstOrganisation.putIfAbsent(membership.username(), membership.organisation()));
        return firstOrganisation;
    }

    private static void addUser(ArrayNode users, String username, String alias) {
        ObjectNode user = users.addObject();
        DemoName name = DemoName.of(username);
        user.put("id", id("user", username))
                .put("username", username)
                .put("enabled", true)
                .put("email", username + "@" + alias + ".example")
                .put("emailVerified", true)
                .put("firstName", name.first())
                .put("lastName", name.last());
        user.putArray("credentials").add(LocalPassword.credential());
    }

    private static String id(String kind, String name) {
        return UUID.nameUUIDFromBytes((kind + ":" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
