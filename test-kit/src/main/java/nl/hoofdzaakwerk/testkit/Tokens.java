package nl.hoofdzaakwerk.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Access tokens of exactly the shape Keycloak 26.7 gives for scope {@code organization:*}, made to read as a sentence:
 * {@code Tokens.of("coach.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach").signed()}.
 *
 * <p>Immutable: each step answers a new value, so a fixture can be kept and varied.
 */
public final class Tokens {

    private static final List<String> SERVICES =
            List.of("trajectory-service", "employer-service", "matching-service", "reporting-service");
    private static final Duration LIFETIME = Duration.ofMinutes(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String username;
    private final List<Membership> memberships;
    private final List<String> topLevelRoles;
    private final List<String> audience;

    private Tokens(String username, List<Membership> memberships, List<String> topLevelRoles, List<String> audience) {
        this.username = username;
        this.memberships = List.copyOf(memberships);
        this.topLevelRoles = List.copyOf(topLevelRoles);
        this.audience = List.copyOf(audience);
    }

    /** A user without any organisation yet. */
    public static Tokens of(String username) {
        return new Tokens(username, List.of(), List.of("default-roles-hoofdzaakwerk", "offline_access"), SERVICES);
    }

    /** The user's id in every token, {@code sub}: the same for the same username. */
    public static UUID subjectOf(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(UTF_8));
    }

    /**
     * Makes the user a member of an organisation; calling it again makes a member of two.
     *
     * @param alias the organisation's alias
     * @param kind GGZ, WSP, MUNICIPALITY, …
     * @param regions labour-market regions, AM codes
     */
    public Tokens in(String alias, Enum<?> kind, String... regions) {
        return in(alias, kind.name(), regions);
    }

    /** As {@link #in(String, Enum, String...)}, also for a kind that does not exist. */
    public Tokens in(String alias, String kind, String... regions) {
        List<Membership> all = new ArrayList<>(memberships);
        all.add(new Membership(alias, "", kind, List.of(regions), List.of()));
        return new Tokens(username, all, topLevelRoles, audience);
    }

    /** Says what the organisation named last is called; without it, its token has no name. */
    public Tokens called(String name) {
        return withLast(last -> new Membership(last.alias(), name, last.kind(), last.regions(), last.roles()));
    }

    /** Gives roles in the organisation named last. */
    public Tokens as(String... roles) {
        return withLast(last -> new Membership(last.alias(), last.name(), last.kind(), last.regions(), List.of(roles)));
    }

    private Tokens withLast(UnaryOperator<Membership> change) {
        List<Membership> all = new ArrayList<>(memberships);
        all.add(change.apply(all.removeLast()));
        return new Tokens(username, all, topLevelRoles, audience);
    }

    /** Gives roles outside any organisation (top-level {@code realm_access}), which no service may honour. */
    public Tokens asRealmWide(String... roles) {
        return new Tokens(username, memberships, List.of(roles), audience);
    }

    /** Names another audience than the four services. */
    public Tokens forAudience(String... other) {
        return new Tokens(username, memberships, topLevelRoles, List.of(other));
    }

    /** The valid token. */
    public String signed() {
        return sign(claims(Instant.now()), issuerKey());
    }

    /** A valid token for a short while. */
    public String signedFor(Duration lifetime) {
        return sign(claims(Instant.now().minus(LIFETIME).plus(lifetime)), issuerKey());
    }

    /** A token that was valid until an hour ago. */
    public String expired() {
        return sign(claims(Instant.now().minus(LIFETIME).minus(Duration.ofHours(1))), issuerKey());
    }

    /** A token whose signature is made with a key that is not the issuer's. */
    public String signedByStranger() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return sign(claims(Instant.now()), generator.generateKeyPair().getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of another issuer, signed with the right key. */
    public String fromAnotherIssuer() {
        Map<String, Object> claims = claims(Instant.now());
        claims.put("iss", "https://elsewhere.example/realms/hoofdzaakwerk");
        return sign(claims, issuerKey());
    }

    private Map<String, Object> claims(Instant issuedAt) {
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("exp", issuedAt.plus(LIFETIME).getEpochSecond());
        claims.put("iat", issuedAt.getEpochSecond());
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iss", Platform.oidcIssuer());
        claims.put("aud", audience);
        claims.put("sub", subjectOf(username).toString());
        claims.put("typ", "Bearer");
        claims.put("azp", "hw-local-password-client");
        claims.put("realm_access", Map.of("roles", topLevelRoles));
        claims.put("scope", "openid organization:*");
        claims.put("preferred_username", username);
        Map<String, Object> organizations = new LinkedHashMap<>();
        memberships.forEach(membership -> organizations.put(membership.alias(), membership.claim()));
        claims.put("organization", organizations);
        return claims;
    }

    private static String sign(Map<String, Object> claims, PrivateKey key) {
        try {
            String content = encode(JSON.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT", "kid", "hw-test")))
                    + "." + encode(JSON.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(content.getBytes(UTF_8));
            return content + "." + encode(signature.sign());
        } catch (JsonProcessingException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PrivateKey issuerKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(Platform.signingKey());
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private record Membership(String alias, String name, String kind, List<String> regions, List<String> roles) {

        Map<String, Object> claim() {
            Map<String, Object> claim = new LinkedHashMap<>();
            claim.put(
                    "id",
                    UUID.nameUUIDFromBytes(("organization:" + alias).getBytes(UTF_8))
                            .toString());
            if (!name.isEmpty()) {
                claim.put("name", List.of(name));
            }
            claim.put("kind", List.of(kind));
            claim.put("regions", regions);
            claim.put("groups", roles.stream().map(role -> "/" + role + "s").toList());
            claim.put("realm_access", Map.of("roles", roles));
            return claim;
        }
    }
}
