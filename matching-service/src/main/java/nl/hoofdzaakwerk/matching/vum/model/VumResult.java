package nl.hoofdzaakwerk.matching.vum.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One match of an answer: the vacancy or profile as it is kept, in JSON. */
@Entity
@Table(name = "vum_result")
public class VumResult {

    @Id
    private UUID id;

    private UUID searchId;
    private String organisation;
    private String told;

    protected VumResult() {}

    public VumResult(UUID id, VumSearch search, String told) {
        this.id = id;
        this.searchId = search.id();
        this.organisation = search.organisation().value();
        this.told = told;
    }

    public UUID id() {
        return id;
    }

    public UUID searchId() {
        return searchId;
    }

    /** JSON of a {@link VumVacancy} or a {@link VumProfile}. */
    public String told() {
        return told;
    }
}
