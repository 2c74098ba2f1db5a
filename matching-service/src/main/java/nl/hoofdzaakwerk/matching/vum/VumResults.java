package nl.hoofdzaakwerk.matching.vum;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.matching.vum.model.VumResult;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;

/** Results of the running transaction's organisation; each is stored as the closed record that was read of it. */
@ApplicationScoped
class VumResults implements PanacheRepositoryBase<VumResult, UUID> {

    private final ObjectMapper json;

    VumResults(ObjectMapper json) {
        this.json = json;
    }

    /** A stored result. */
    record Kept<T>(UUID id, T told) {}

    void keep(VumSearch search, List<?> items) {
        for (Object item : items) {
            persist(new VumResult(Ids.next(), search, write(item)));
        }
    }

    <T> List<Kept<T>> of(VumSearch search, Class<T> type) {
        return list("searchId", Sort.by("id"), search.id()).stream()
                .map(result -> new Kept<>(result.id(), read(result, type)))
                .toList();
    }

    <T> T read(VumResult result, Class<T> type) {
        try {
            return json.readValue(result.told(), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored result cannot be read", e);
        }
    }

    private String write(Object item) {
        try {
            return json.writeValueAsString(item);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a result cannot be written", e);
        }
    }
}
