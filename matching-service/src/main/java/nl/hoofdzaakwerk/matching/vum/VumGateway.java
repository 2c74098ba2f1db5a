package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.vum.model.VumAnswer;
import nl.hoofdzaakwerk.matching.vum.model.VumProfile;
import nl.hoofdzaakwerk.matching.vum.model.VumVacancy;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Questions to VUM and their answers. Without an answer there is a problem that says whose trouble it is: 502 when VUM
 * refuses or breaks, 503 when it is not available or wants to be left alone, 504 when it takes too long.
 */
@ApplicationScoped
class VumGateway {
    private static final Logger LOG = Logger.getLogger(VumGateway.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final VumConnection connection;
    private final VumPause pause;
    private final AnswerReader reader;
    private final Refusals refusals;

    VumGateway(VumConnection connection, VumPause pause, AnswerReader reader, Refusals refusals) {
        this.connection = connection;
        this.pause = pause;
        this.reader = reader;
        this.refusals = refusals;
    }

    VumAnswer<VumVacancy> vacancies(String question) {
        return ask(() -> reader.vacancies(connection.vacancies(question)), "D6.vum-question-refused", 502);
    }

    VumAnswer<VumProfile> profiles(String question) {
        return ask(() -> reader.profiles(connection.profiles(question)), "D6.vum-question-refused", 502);
    }

    /** With its description, which is not kept. */
    DescribedVacancy vacancy(String vumId) {
        return ask(() -> described(vumId, connection.vacancy(vumId)), "D6.vum-gone", 404);
    }

    VumProfile profile(String vumId) {
        return ask(() -> reader.profile(vumId, connection.profile(vumId)), "D6.vum-gone", 404);
    }

    /** @param description the employer's text; null when not told */
    record DescribedVacancy(VumVacancy vacancy, String description) {}

    private DescribedVacancy described(String vumId, JsonNode answer) {
        return new DescribedVacancy(reader.vacancy(vumId, answer), reader.description(answer));
    }

    private <T> T ask(Supplier<T> question, String keyWhenRefused, int statusWhenRefused) {
        Optional<Instant> paused = pause.until();
        if (paused.isPresent()) {
            throw tooOften(paused.get());
        }
        try {
            return question.get();
        } catch (VumTrouble trouble) {
            LOG.warnf("VUM gave no answer: %s", trouble.kind());
            throw problemOf(trouble, keyWhenRefused, statusWhenRefused);
        } catch (TimeoutException late) {
            throw problem(504, "D6.vum-slow");
        } catch (BulkheadException full) {
            throw problem(503, "D6.vum-many-at-once");
        }
    }

    private Problem problemOf(VumTrouble trouble, String keyWhenRefused, int statusWhenRefused) {
        return switch (trouble.kind()) {
            case QUESTION_REFUSED -> problem(statusWhenRefused, keyWhenRefused);
            case NOT_LET_IN -> problem(502, "D6.vum-not-let-in");
            case TOO_OFTEN -> tooOften(pause.begin(trouble.retryAfter()));
            case UNAVAILABLE -> problem(503, "D6.vum-unavailable");
            case FAILED -> problem(502, "D6.vum-failed");
            case UNREACHABLE -> problem(502, "D6.vum-unreachable");
            case SLOW -> problem(504, "D6.vum-slow");
            case BROKEN -> problem(502, "D6.vum-broken");
        };
    }

    private Problem tooOften(Instant until) {
        return problem(503, "D6.vum-too-often", TIME.format(until.atZone(ZONE)));
    }

    private Problem problem(int status, String key, Object... arguments) {
        FieldError error = refusals.of("", key, arguments);
        return Problem.of(status, error);
    }
}
