package nl.hoofdzaakwerk.reporting.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Reads releases; as nothing in them ever changes, what was read lately is kept in memory. */
@ApplicationScoped
@Transactional
class StoredReleases implements Releases {
    private static final int TABLES_KEPT = 24;
    private static final int PARTS_KEPT = 24;

    private final ReleaseRepository releases;
    private final ReleaseContents contents;
    private final ObjectMapper json;
    private final Map<UUID, ProtectedTable<Cell>> tables = lately(TABLES_KEPT);
    private final Map<List<Object>, Optional<?>> parts = lately(PARTS_KEPT);

    StoredReleases(ReleaseRepository releases, ReleaseContents contents, ObjectMapper json) {
        this.releases = releases;
        this.contents = contents;
        this.json = json;
    }

    private static <K, V> Map<K, V> lately(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(most, 1, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        });
    }

    @Override
    public Optional<Release> newest() {
        return releases.newest().map(this::release);
    }

    @Override
    public Optional<Release> named(UUID id) {
        return releases.findByIdOptional(id)
                .filter(release -> release.state() == ReleaseState.MADE)
                .map(this::release);
    }

    private Release release(StoredRelease stored) {
        return new Release(
                stored.id(),
                stored.asOf(),
                stored.madeAt(),
                stored.rules(),
                List.copyOf(contents.tables(stored.id()).keySet()));
    }

    @Override
    public Optional<ProtectedTable<Cell>> table(Release release, ProgrammeYear year) {
        return Optional.ofNullable(contents.tables(release.id()).get(year))
                .map(id -> tables.computeIfAbsent(id, contents::table));
    }

    @Override
    public <T> Optional<T> part(Release release, String name, Class<T> type) {
        return parts.computeIfAbsent(List.of(release.id(), name, type), key -> contents.part(release.id(), name)
                        .map(text -> parse(text, type)))
                .map(type::cast);
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a part of a release cannot be read", e);
        }
    }
}
