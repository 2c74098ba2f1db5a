package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.MenuPart;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/** Asks each service that the visitor's roles allow, and puts the answers together. */
@ApplicationScoped
class Search {
    private static final Logger LOG = Logger.getLogger(Search.class);
    private static final int OF_EACH = 10;
    private static final int VACANCIES_AT_A_TIME = 100;
    private static final int TIMES = 5;
    private static final String[] WITH_CANDIDATES = {
        "coach@GGZ",
        "treatment-liaison@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    };
    private static final String[] TREATING = {"coach@GGZ", "treatment-liaison@GGZ"};
    private static final String[] WITH_EMPLOYERS = {"account-manager", "coach", "key-figure@WSP", "matching-chair"};
    private static final String[] WITH_PAGES = {
        "programme-manager@NATIONAL",
        "workgroup-member@NATIONAL",
        "regional-director@REGION",
        "steering-member@REGION",
        "key-figure",
        "coach",
        "account-manager@WSP",
        "matching-chair@WSP",
        "client-manager",
        "treatment-liaison@GGZ"
    };

    private final FindTrajectoryApi trajectory;
    private final FindEmployerApi employer;
    private final FindReportingApi reporting;
    private final List<MenuPart> parts;

    Search(
            @RestClient FindTrajectoryApi trajectory,
            @RestClient FindEmployerApi employer,
            @RestClient FindReportingApi reporting,
            @All List<MenuPart> parts) {
        this.trajectory = trajectory;
        this.employer = employer;
        this.reporting = reporting;
        this.parts = List.copyOf(parts);
    }

    /** Kinds of things that the visitor may look for. */
    List<String> kinds(Visitor visitor) {
        List<String> kinds = new ArrayList<>();
        add(kinds, visitor.has(WITH_CANDIDATES), "CANDIDATE");
        add(kinds, visitor.has(WITH_EMPLOYERS), "EMPLOYER", "VACANCY");
        add(kinds, visitor.has(WITH_PAGES), "PAGE");
        return kinds;
    }

    /** In the order of the kinds; a kind with nothing found is among them. */
    List<Found> find(String words, Visitor visitor) {
        boolean treats = visitor.has(TREATING);
        return kinds(visitor).stream().map(kind -> find(kind, words, treats)).toList();
    }

    private Found find(String kind, String words, boolean treats) {
        return switch (kind) {
            case "CANDIDATE" -> asked(kind, () -> candidates(words, treats));
            case "EMPLOYER" -> asked(kind, () -> employers(words));
            case "VACANCY" -> asked(kind, () -> vacancies(words));
            case "PAGE" -> asked(kind, () -> pages(words));
            case String other -> throw new IllegalArgumentException(other);
        };
    }

    /** What cannot be the name of one thing may well be that of another, so a refusal finds nothing. */
    private static Found asked(String kind, Supplier<List<Found.Hit>> hits) {
        try {
            return Found.of(kind, hits.get());
        } catch (ApiRefusal refusal) {
            return refusal.status() >= 500 ? Found.silence(kind) : Found.of(kind, List.of());
        } catch (ProcessingException unreachable) {
            LOG.warnf(unreachable, "%s could not be looked for", kind);
            return Found.silence(kind);
        }
    }

    private List<Found.Hit> candidates(String words, boolean treats) {
        return hits(
                trajectory.candidates(Map.of("name", words, "limit", OF_EACH)).items(),
                candidate -> new Found.Hit(
                        page("/v1/candidates/", candidate.id()),
                        candidate.name(),
                        candidate.municipality(),
                        "",
                        "",
                        treats ? "/kandidaten/" + candidate.id() + "/clientpagina" : ""));
    }

    private List<Found.Hit> employers(String words) {
        return hits(
                employer.employers(Map.of("name", words, "limit", OF_EACH)).items(),
                found -> new Found.Hit(
                        page("/v1/employers/", found.id()),
                        found.name(),
                        found.municipality(),
                        "PipelineStage",
                        found.stage()));
    }

    /** The service has no search by words, so open vacancies are looked through, newest first. */
    private List<Found.Hit> vacancies(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<FindEmployerApi.Vacancy> found = new ArrayList<>();
        UUID after = null;
        for (int time = 0; time < TIMES && found.size() < OF_EACH; time++) {
            Part<FindEmployerApi.Vacancy> part = employer.vacancies("OPEN", after, VACANCIES_AT_A_TIME);
            part.items().stream()
                    .filter(vacancy -> vacancy.title().toLowerCase(Locale.ROOT).contains(wanted))
                    .forEach(found::add);
            after = part.next();
            if (after == null) {
                break;
            }
        }
        return hits(
                found.stream().limit(OF_EACH).toList(),
                vacancy -> new Found.Hit(
                        page("/v1/vacancies/", vacancy.id()), vacancy.title(), "", "VacancyState", vacancy.state()));
    }

    private List<Found.Hit> pages(String words) {
        return hits(
                reporting.pages(Map.of("text", words)).items().stream()
                        .limit(OF_EACH)
                        .toList(),
                page -> new Found.Hit(
                        page("/v1/pages/", page.id()),
                        page.content().title(),
                        "",
                        "PageKind",
                        page.content().kind()));
    }

    private static <T> List<Found.Hit> hits(List<T> items, Function<T, Found.Hit> hit) {
        return items.stream().map(hit).toList();
    }

    private static void add(List<String> kinds, boolean allowed, String... more) {
        if (allowed) {
            kinds.addAll(List.of(more));
        }
    }

    private String page(String service, UUID id) {
        return parts.stream()
                .flatMap(part -> part.pages().entrySet().stream())
                .filter(page -> page.getKey().equals(service))
                .map(page -> page.getValue() + id)
                .findFirst()
                .orElse("");
    }
}
