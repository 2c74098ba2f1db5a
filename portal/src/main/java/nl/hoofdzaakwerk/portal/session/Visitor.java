package nl.hoofdzaakwerk.portal.session;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who visits, in which language and for which organisation. Templates know it as {@code inject:visitor}. A page asks
 * for the language hundreds of times, and cookies are long: what is read of the request is read once.
 */
@Named("visitor")
@RequestScoped
public class Visitor {
    static final String ORGANISATION_COOKIE = "hw_organisation";
    static final String LANGUAGE_COOKIE = "hw_language";
    private static final List<String> LANGUAGES = List.of("nl", "en");

    private final SecurityIdentity identity;
    private final JsonWebToken accessToken;

    @Context
    HttpHeaders headers;

    private Map<String, Cookie> cookies;
    private Locale locale;
    private List<Membership> memberships;

    Visitor(SecurityIdentity identity, JsonWebToken accessToken) {
        this.identity = identity;
        this.accessToken = accessToken;
    }

    /** Whether somebody is logged in. */
    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** First and last name, as the account has them. */
    public String name() {
        return Optional.ofNullable(accessToken.<String>getClaim("name")).orElse(username());
    }

    /** The login name, by which services know owners and colleagues. */
    public String username() {
        return accessToken.getName();
    }

    /** The account's own id, by which services know whose trajectory it is. */
    public String id() {
        return accessToken.getSubject();
    }

    /** All organisations of the visitor, in order of name. */
    public List<Membership> memberships() {
        if (memberships == null) {
            Object claim = isKnown() ? accessToken.getClaim("organization") : null;
            memberships = claim instanceof JsonObject organisations
                    ? organisations.keySet().stream()
                            .map(alias -> Membership.of(alias, organisations.getJsonObject(alias)))
                            .sorted(Comparator.comparing(Membership::name, String.CASE_INSENSITIVE_ORDER))
                            .toList()
                    : List.of();
        }
        return memberships;
    }

    /** The organisation worked for now: the one chosen, or else the first. */
    public Optional<Membership> membership() {
        String chosen = cookie(ORGANISATION_COOKIE);
        return memberships().stream()
                .filter(membership -> membership.alias().equals(chosen))
                .findFirst()
                .or(() -> memberships().stream().findFirst());
    }

    /** The alias of the organisation worked for now, or empty. */
    public String organisation() {
        return membership().map(Membership::alias).orElse("");
    }

    /** What people call the organisation worked for now, or empty. */
    public String organisationName() {
        return membership().map(Membership::name).orElse("");
    }

    /** The region of the organisation worked for now, or empty. */
    public String region() {
        return membership().map(Membership::region).orElse("");
    }

    /** Whether the visitor has one of these roles in the organisation worked for now; see {@link Membership#has}. */
    public boolean has(String... roles) {
        return membership().map(membership -> membership.has(roles)).orElse(false);
    }

    /** Dutch, unless English was chosen or is what the browser prefers. */
    public Locale locale() {
        if (locale == null) {
            locale = chosenLocale();
        }
        return locale;
    }

    private Locale chosenLocale() {
        String chosen = cookie(LANGUAGE_COOKIE);
        if (LANGUAGES.contains(chosen)) {
            return Locale.forLanguageTag(chosen);
        }
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(LANGUAGES::contains)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.forLanguageTag("nl"));
    }

    private String cookie(String name) {
        if (cookies == null) {
            cookies = headers.getCookies();
        }
        Cookie cookie = cookies.get(name);
        return cookie == null ? "" : cookie.getValue();
    }
}
