package nl.hoofdzaakwerk.reporting.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;
import nl.hoofdzaakwerk.reporting.publication.model.Comparison;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;
import nl.hoofdzaakwerk.reporting.publication.model.PublicationPolicy;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** X24: freezes the figures of a release under the next number. */
@ApplicationScoped
@Transactional
class Publishing {
    private static final String NUMBERS = "publication numbers";

    private final Publications publications;
    private final ReleasedFigures figures;
    private final TransactionLocks locks;
    private final CurrentCaller callers;
    private final Refusals refusals;
    private final ObjectMapper mapper;
    private final Clock clock;

    Publishing(
            Publications publications,
            ReleasedFigures figures,
            TransactionLocks locks,
            CurrentCaller callers,
            Refusals refusals,
            ObjectMapper mapper,
            Clock clock) {
        this.publications = publications;
        this.figures = figures;
        this.locks = locks;
        this.callers = callers;
        this.refusals = refusals;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** One at a time in the whole platform, so that numbers have no gaps. */
    Publication publish(NewPublication wanted) {
        locks.take(NUMBERS);
        Release release = release(wanted.release());
        FigureFile.Frozen frozen = FigureFile.freeze(figures.of(release).iterator());
        Publication publication = Publication.first(
                Ids.next(),
                publications.nextNumber(),
                wanted.title(),
                wanted.audience(),
                origin(release),
                frozen.fingerprint(),
                signature());
        return stored(publication, frozen);
    }

    /** Corrects a publication by another that names it, with the reason. */
    Publication restate(Publication corrected, NewRestatement wanted) {
        locks.take(NUMBERS);
        Release release = release(wanted.release());
        FigureFile.Frozen frozen = FigureFile.freeze(figures.of(release).iterator());
        refusals.check(PublicationPolicy.refuseRestatement(
                publications.restatementOf(corrected).isPresent(), compare(corrected, frozen.compressed())));
        Publication restatement = corrected.restatedBy(
                Ids.next(),
                publications.nextNumber(),
                wanted.reason(),
                origin(release),
                frozen.fingerprint(),
                signature());
        return stored(restatement, frozen);
    }

    private Comparison compare(Publication corrected, byte[] after) {
        byte[] before = publications.file(corrected).figures();
        return Comparison.of(FigureFile.read(before), FigureFile.read(after));
    }

    private Publication stored(Publication publication, FigureFile.Frozen frozen) {
        publications.add(
                publication,
                new PublicationFile(
                        publication.id(), frozen.compressed(), json(GradedDefinition.all(figures.grades()))));
        return publication;
    }

    private Release release(UUID wanted) {
        Optional<Release> found = figures.release(wanted);
        if (found.isEmpty()) {
            refusals.check(
                    Optional.of(Refusal.at("/release", wanted == null ? "X24.no-release" : "X24.unknown-release")));
        }
        return found.orElseThrow();
    }

    private static Publication.Origin origin(Release release) {
        return new Publication.Origin(
                release.id(),
                release.asOf(),
                release.rules().threshold(),
                release.rules().roundingBase());
    }

    private Publication.Signature signature() {
        return new Publication.Signature(callers.get().user(), clock.instant());
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("definitions are plain texts", e);
        }
    }
}
